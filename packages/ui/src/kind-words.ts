import type {
  Category,
  Channel,
  Condition,
  PolicyKind,
  Reminder,
  RequirementKind,
  Source,
} from '@baoqi/rules';
import type { Words } from './lang.ts';

/** Names of the closed lists of the data. A new member without words is a type error. */

export const POLICY_KIND_WORDS = {
  base: { zh: '厂家保修', en: 'Maker’s warranty' },
  registration: { zh: '注册延保', en: 'Registration bonus' },
  campaign: { zh: '活动延保', en: 'Campaign extension' },
  coupon: { zh: '延保券', en: 'Extension coupon' },
  'paid-extension': { zh: '付费延保', en: 'Paid extension' },
  care: { zh: '意外保障', en: 'Accident cover' },
  'loss-theft': { zh: '丢失被盗保障', en: 'Loss and theft cover' },
  membership: { zh: '会员权益', en: 'Membership benefits' },
  maintenance: { zh: '免费保养', en: 'Free maintenance' },
  'quality-programme': { zh: '质量服务计划', en: 'Quality programme' },
  statutory: { zh: '法定保修', en: 'Warranty by law' },
  'store-service': { zh: '商店服务', en: 'Store service' },
} as const satisfies Record<PolicyKind, Words>;

/** What is to be done, as a short imperative. */
export const ACTION_WORDS = {
  register: { zh: '注册', en: 'Register' },
  'get-invoice': { zh: '开发票', en: 'Get the invoice' },
  'buy-care': { zh: '购买保障服务', en: 'Buy the care plan' },
  claim: { zh: '领取', en: 'Claim' },
  'use-service': { zh: '用掉这项服务', en: 'Use the service' },
  return: { zh: '退货', en: 'Return' },
  exchange: { zh: '换货', en: 'Exchange' },
  'warranty-ends': { zh: '保修到期', en: 'Warranty ends' },
  coupon: { zh: '延保券', en: 'Extension coupons' },
} as const satisfies Record<Reminder['kind'], Words>;

export const CHANNEL_WORDS = {
  mainland: { zh: '行货', en: 'Mainland goods' },
  'cross-border': { zh: '港版／海外购', en: 'Imported (cross-border)' },
  'second-hand': { zh: '二手', en: 'Second-hand' },
  unknown: { zh: '不清楚', en: 'Not known' },
} as const satisfies Record<Channel, Words>;

export const CONDITION_WORDS = {
  new: { zh: '全新', en: 'New' },
  refurbished: { zh: '官翻', en: 'Refurbished' },
  used: { zh: '用过', en: 'Used' },
} as const satisfies Record<Condition, Words>;

export const PUBLISHER_WORDS = {
  maker: { zh: '厂家原文', en: 'the maker' },
  law: { zh: '法律法规', en: 'the law' },
  copy: { zh: '转载', en: 'a copy' },
  press: { zh: '媒体', en: 'the press' },
  dealer: { zh: '经销商', en: 'a dealer' },
  seed: { zh: '用户经历', en: 'a buyer’s report' },
} as const satisfies Record<Source['publisher'], Words>;

export const REQUIREMENT_WORDS = {
  'mainland-goods': { zh: '行货', en: 'Mainland goods' },
  'new-goods': { zh: '全新品', en: 'New goods' },
  invoice: { zh: '有发票', en: 'An invoice' },
  'invoice-names-model': { zh: '发票写明型号', en: 'The invoice names the model' },
  'invoice-names-dealer': { zh: '发票写明经销商', en: 'The invoice names the dealer' },
  'invoice-in-time': { zh: '发票按时开具', en: 'The invoice is issued in time' },
  registration: { zh: '按时注册', en: 'Registered in time' },
  'member-account': { zh: '会员账号', en: 'A member account' },
  'warranty-card': { zh: '保修卡', en: 'The warranty card' },
  'card-exchange': { zh: '换发保修卡', en: 'Swapping the warranty card' },
  'proof-at-counter': { zh: '送修时出示凭证', en: 'Proof shown at the counter' },
  activation: { zh: '激活', en: 'Activation' },
  inspection: { zh: '检测通过', en: 'Passing an inspection' },
} as const satisfies Record<RequirementKind, Words>;

export const CATEGORY_WORDS = {
  'camera-body': { zh: '相机机身', en: 'Camera body' },
  'camera-kit': { zh: '相机套机', en: 'Camera kit' },
  lens: { zh: '镜头', en: 'Lens' },
  'compact-camera': { zh: '便携相机', en: 'Compact camera' },
  'action-camera': { zh: '运动／口袋相机', en: 'Action camera' },
  drone: { zh: '无人机', en: 'Drone' },
  gimbal: { zh: '云台稳定器', en: 'Gimbal' },
  flash: { zh: '闪光灯', en: 'Flash' },
  'tripod-bag': { zh: '脚架与包', en: 'Tripod or bag' },
  'memory-card': { zh: '存储卡', en: 'Memory card' },
  phone: { zh: '手机', en: 'Phone' },
  tablet: { zh: '平板', en: 'Tablet' },
  laptop: { zh: '笔记本电脑', en: 'Laptop' },
  desktop: { zh: '台式机', en: 'Desktop' },
  monitor: { zh: '显示器', en: 'Monitor' },
  printer: { zh: '打印机', en: 'Printer' },
  headphones: { zh: '耳机', en: 'Headphones' },
  speaker: { zh: '音箱', en: 'Speaker' },
  wearable: { zh: '手表手环', en: 'Wearable' },
  storage: { zh: '硬盘与存储', en: 'Drive or storage' },
  peripheral: { zh: '键鼠外设', en: 'Peripheral' },
  console: { zh: '游戏机', en: 'Console' },
  tv: { zh: '电视', en: 'Television' },
  appliance: { zh: '家电', en: 'Appliance' },
  'charger-cable-case': { zh: '充电器、线、壳', en: 'Charger, cable or case' },
  'other-electronics': { zh: '其他电子产品', en: 'Other electronics' },
  'pc-part': { zh: '电脑配件（显卡、主板、电源）', en: 'PC part (graphics card, mainboard, power supply)' },
  watch: { zh: '腕表', en: 'Watch' },
  'power-tool': { zh: '电动工具', en: 'Power tool' },
  'garden-tool': { zh: '园林工具', en: 'Garden tool' },
  energy: { zh: '储能与光伏', en: 'Energy storage or solar' },
  'not-warrantable': { zh: '没有保修的东西', en: 'Nothing with a warranty' },
} as const satisfies Record<Category, Words>;

/** Parts that have a term of their own. The data may name others; then the data's own name is shown. */
const PART_WORDS: Readonly<Record<string, Words>> = {
  whole: { zh: '整机', en: 'Whole product' },
  battery: { zh: '电池', en: 'Battery' },
  gimbal: { zh: '云台', en: 'Gimbal' },
  lens: { zh: '镜头', en: 'Lens' },
  screen: { zh: '屏幕', en: 'Screen' },
  charger: { zh: '充电器', en: 'Charger' },
  motherboard: { zh: '主板', en: 'Mainboard' },
  accessories: { zh: '附件', en: 'Accessories' },
  'main-parts': { zh: '主要部件', en: 'Main parts' },
  'small-parts': { zh: '小件', en: 'Small parts' },
  mainboard: { zh: '主板', en: 'Mainboard' },
  'wired-earphone': { zh: '有线耳机', en: 'Wired earphone' },
};

/** Name of a part, or the part's own id where we have no words for it. */
export const partWords = (part: string): Words => PART_WORDS[part] ?? { zh: part, en: part };
