import type { RequirementKind } from '@baoqi/policies/types';
import type { RequirementState } from './types.ts';

type Text = { zh: string; en: string };

const SETTLES: Record<RequirementKind, Text> = {
  'mainland-goods': {
    zh: '看发票和商品页的“行货／国行”字样，或按机身编号在品牌官网查销售地区。',
    en: 'Look for 行货 or 国行 on the invoice or the product page, or look up the serial number at the brand.',
  },
  'new-goods': {
    zh: '看订单页写的成色：全新、官翻还是二手。',
    en: 'Look at the order page: new, refurbished or second-hand.',
  },
  invoice: {
    zh: '在订单页申请并下载发票，存到这件商品里；电子发票同等效力。',
    en: 'Ask for the invoice on the order page and keep it with this item; an electronic one serves as well.',
  },
  'invoice-names-model': {
    zh: '打开发票看有没有写明型号；没有就请商家换开。',
    en: 'See whether the invoice names the model; if it does not, ask the seller for another.',
  },
  'invoice-names-dealer': {
    zh: '打开发票看有没有经销商名称和章；没有就请商家换开。',
    en: 'See whether the invoice names the dealer; if it does not, ask the seller for another.',
  },
  'invoice-in-time': {
    zh: '看发票上的开票日期；还没开的，在最后一天之前开出来。',
    en: 'Look at the date on the invoice; where there is none yet, have it issued by the last day.',
  },
  registration: {
    zh: '在最后一天之前到品牌的注册页登记，保存成功的截图。',
    en: 'Register at the brand by the last day, and keep a picture of the confirmation.',
  },
  'member-account': {
    zh: '确认你已注册品牌会员，并且这件商品绑定在名下。',
    en: 'See that you are a member of the brand and that this item is on your account.',
  },
  'warranty-card': {
    zh: '在包装盒里找保修卡，看有没有填写盖章，拍照存好。',
    en: 'Find the warranty card in the box, see whether it is filled in and stamped, and keep a picture.',
  },
  'card-exchange': {
    zh: '查品牌说明：要不要寄回或换发保修卡，按要求办完。',
    en: 'See at the brand whether the card must be posted or swapped, and do so.',
  },
  'proof-at-counter': {
    zh: '送修前把发票、注册截图带上；能不能认，以服务点为准。',
    en: 'Take invoice and confirmation along; whether they are taken is for the service desk to say.',
  },
  activation: {
    zh: '看设备“关于本机”或品牌查询页的激活日期，记到这件商品里。',
    en: 'Look up the activation date on the device or at the brand, and note it with this item.',
  },
  inspection: {
    zh: '问服务点要不要先检测，拿到检测结果后记下来。',
    en: 'Ask the service desk whether it must be inspected first, and note the result.',
  },
};

/**
 * What would settle an unknown requirement, or mend an unmet one; null where it is met. Asked for by those who show it,
 * so that its words weigh on nobody else. Example: an unknown `invoice` says where to ask for one.
 */
export function settleOf({ kind, state }: Pick<RequirementState, 'kind' | 'state'>): Text | null {
  return state === 'met' ? null : SETTLES[kind];
}
