import type { Lang } from '../platform/locale.ts';

type RecordsWords = Record<
  | 'title'
  | 'intro'
  | 'empty'
  | 'order'
  | 'store'
  | 'seller'
  | 'price'
  | 'quantity'
  | 'model'
  | 'serial'
  | 'registered'
  | 'made'
  | 'transferred'
  | 'counters'
  | 'repairs'
  | 'invoice'
  | 'notes'
  | 'coverage'
  | 'deadlines'
  | 'done'
  | 'dismissed'
  | 'snoozed'
  | 'proof'
  | 'files'
  | 'notKept'
  | 'until'
  | 'by'
  | 'conditional'
  | 'lost'
  | 'unknown'
  | 'cancelled',
  string
>;

/** Words of the page inside a backup, which is read where there is no Baoqi. */
export const RECORDS_WORDS: Record<Lang, RecordsWords> = {
  zh: {
    title: '保期：我的保修册',
    intro: '这一页和旁边的文件就是全部记录，不需要保期也能看。整个 ZIP 可以在保期里恢复。',
    empty: '还没有记录。',
    order: '订单号',
    store: '商店',
    seller: '卖家',
    price: '单价',
    quantity: '数量',
    model: '型号',
    serial: '序列号',
    registered: '注册日',
    made: '出厂日期',
    transferred: '转给别人',
    counters: '读数',
    repairs: '维修',
    invoice: '发票号码',
    notes: '备注',
    coverage: '保障',
    deadlines: '期限',
    done: '已办',
    dismissed: '不需要',
    snoozed: '已推迟到',
    proof: '凭证号',
    files: '文件',
    notKept: '同单里没有记下的',
    until: '到',
    by: '最晚',
    conditional: '办了才有',
    lost: '已错过',
    unknown: '不知道',
    cancelled: '订单已取消或退款',
  },
  en: {
    title: 'Baoqi: my records',
    intro:
      'This page and the files beside it are all your records, readable without Baoqi. Baoqi can restore the whole ZIP.',
    empty: 'No records yet.',
    order: 'Order number',
    store: 'Store',
    seller: 'Seller',
    price: 'Unit price',
    quantity: 'Quantity',
    model: 'Model',
    serial: 'Serial number',
    registered: 'Registered on',
    made: 'Made',
    transferred: 'Passed on',
    counters: 'Counters',
    repairs: 'Repairs',
    invoice: 'Invoice number',
    notes: 'Notes',
    coverage: 'Coverage',
    deadlines: 'Deadlines',
    done: 'done',
    dismissed: 'not wanted',
    snoozed: 'put off until',
    proof: 'proof number',
    files: 'Files',
    notKept: 'Also on the order, not kept',
    until: 'until',
    by: 'by',
    conditional: 'only once done',
    lost: 'missed',
    unknown: 'not known',
    cancelled: 'Order cancelled or refunded',
  },
};
