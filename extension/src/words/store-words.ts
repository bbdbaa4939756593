import type { Lang } from '../platform/locale.ts';

/** What the popup says of the store in the tab: allowing it, scanning its lists, its health. The Chinese is the shape. */
const ZH = {
  allow: (store: string) => `自动读${store}订单`,
  allowWhy: '浏览器会问你一次，只问这家店的订单网站。已经打开的订单页马上就读。',
  scan: '扫描我的订单',
  scanWhy: (orders: number) =>
    `先读这一页的 ${orders} 笔，你翻到哪一页，就接着读哪一页。保期不翻页，也不点任何东西。`,
  scanning: '正在扫描。请回到订单页，翻到下一页。',
  stop: '停止',
  again: '再扫一遍',
  ended: {
    stopped: '扫描停了。',
    idle: '有一会儿没有翻页，扫描自己结束了。',
    left: '离开了这家店，扫描结束了。',
    problem: '存不下了，扫描停了。',
  },
  fillIn: (title: string | null) => (title ? `补全“${title}”` : '补全这笔订单'),
  scanFailed: '这一页没读出订单，扫描没有开始。',
  changed: (store: string) => `${store}的页面可能改版了`,
  changedText: (missing: string, since: string | null) =>
    `最近几页都没读出${missing}。${since ? `上一次读全是 ${since}。` : ''}在保期跟上之前，可以自己添加。`,
  addByHand: '自己添加',
  report: '看看报告再保存',
  reportWhy:
    '报告只有页面的骨架：文字、数字、姓名、地址都换成了同样形状的占位。先给你看，存成文件，不发给任何人。',
  reportFailed: '没能读到这一页。请刷新订单页再试。',
  fields: { orderId: '订单号', orderedOn: '下单日期', items: '商品', total: '金额', seller: '店铺' },
  someField: '要紧的内容',
  reportTitle: '页面报告',
  reportLead:
    '下面就是会存进文件的全部内容。每段文字、数字、姓名、网址参数都换成了同样形状的占位，同一个词换成同一个占位，只留下标签结构和“订单号”这类公共字样。',
  reportSend: '存下以后，可以把文件附在项目的问题页里。保期自己不发送任何东西。',
  reportSave: '保存为文件',
  reportSize: (kilobytes: number) => `约 ${kilobytes} KB`,
  reportGone: '报告已经不在了。请在订单页上重新打开保期，再做一份。',
  disagrees: (fields: string) => `订单页上有两种说法（${fields}），已按较可信的一处记下：`,
  disagreement: (field: string, kept: string, other: string) => `${field}记为“${kept}”，另一处写“${other}”`,
};

export type StoreWords = typeof ZH;

const EN: StoreWords = {
  allow: (store) => `Read ${store} orders automatically`,
  allowWhy: 'The browser asks once, for this store’s order pages only. Pages that are open are read at once.',
  scan: 'Scan my orders',
  scanWhy: (orders) =>
    `Reads the ${orders} orders on this page, then every page you turn to. Baoqi turns no pages and clicks nothing.`,
  scanning: 'Scanning. Go back to your orders and turn to the next page.',
  stop: 'Stop',
  again: 'Scan again',
  ended: {
    stopped: 'The scan was stopped.',
    idle: 'No page was turned for a while, so the scan ended.',
    left: 'You left the store, so the scan ended.',
    problem: 'There was no room to save more, so the scan stopped.',
  },
  fillIn: (title) => (title ? `Complete “${title}”` : 'Complete this order'),
  scanFailed: 'No orders could be read on this page, so no scan was started.',
  changed: (store) => `${store} has probably changed its pages`,
  changedText: (missing, since) =>
    `Baoqi could not read the ${missing} on the last few pages. ${since ? `The last good reading was on ${since}. ` : ''}Until Baoqi has caught up, you can add things by hand.`,
  addByHand: 'Add by hand',
  report: 'Review a report',
  reportWhy:
    'The report is only the skeleton of the page: texts, numbers, names and addresses become placeholders of the same shape. You see it first, it is saved as a file, and nobody is sent anything.',
  reportFailed: 'The page could not be reached. Reload it and try again.',
  fields: {
    orderId: 'order number',
    orderedOn: 'order date',
    items: 'products',
    total: 'total',
    seller: 'seller',
  },
  someField: 'essential parts',
  reportTitle: 'Report of a page',
  reportLead:
    'This is all that the file will contain. Every text, number, name and address value is replaced by a placeholder of the same shape, the same one for the same word. What stays is the structure and common labels such as “Order number”.',
  reportSend: 'Once saved, you can attach the file to an issue of the project. Baoqi itself sends nothing.',
  reportSave: 'Save as a file',
  reportSize: (kilobytes) => `about ${kilobytes} KB`,
  reportGone: 'The report is no longer there. Open Baoqi on the order page and make another.',
  disagrees: (fields) => `The order page says two things (${fields}); the more reliable one was kept:`,
  disagreement: (field, kept, other) => `${field} “${kept}”, elsewhere “${other}”`,
};

export const STORE_WORDS: Record<Lang, StoreWords> = { zh: ZH, en: EN };

/** Names of fields as people say them, joined; those without a name of their own are summed up. */
export function fieldNames(fields: readonly string[], lang: Lang): string {
  const words: Record<string, string> = STORE_WORDS[lang].fields;
  const named = fields.flatMap((field) => words[field] ?? []);
  if (named.length === 0) return STORE_WORDS[lang].someField;
  if (lang === 'zh') return named.join('、');
  return named.length < 2 ? (named[0] ?? '') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
