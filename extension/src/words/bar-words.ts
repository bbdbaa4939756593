import type { BarAction, BarModel, BarNews, ScanTally } from '../messages/bar.ts';
import type { Lang } from '../platform/locale.ts';
import { shortTitle } from './short-title.ts';

/** What the bar shows. */
export type BarWords = {
  /** "3 pages, 42 orders read" */
  text: string;
  /** "5 kept, 35 not things with a warranty, 2 need you"; null where there is none. */
  detail: string | null;
  button: { label: string; action: BarAction };
  /** Said for a moment after *stop*. */
  stopped: string;
  close: string;
};

export function barWords({ says, lang }: BarModel): BarWords {
  return says.kind === 'scan' ? scanBar(says, lang) : orderOverBar(says, lang);
}

/** "2 pages, 42 orders read" */
export function scanHeading({ pages, orders }: ScanTally, lang: Lang): string {
  if (lang === 'zh') return `已读 ${pages} 页，${orders} 笔订单`;
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${orders} ${orders === 1 ? 'order' : 'orders'} read`;
}

/** What became of the orders, kinds that did not occur left out. Every order is in exactly one of them. */
export function scanCounts({ counts }: ScanTally, lang: Lang): string[] {
  const zh: Record<keyof typeof counts, string> = {
    kept: `${counts.kept} 笔有要保修的东西，已记下`,
    nothing: `${counts.nothing} 笔没有要保修的东西`,
    gone: `${counts.gone} 笔已取消、未付款或已退款`,
    'needs-you': `${counts['needs-you']} 笔要你补一点信息`,
  };
  const en: Record<keyof typeof counts, string> = {
    kept: `${counts.kept} kept`,
    nothing: `${counts.nothing} without anything that has a warranty`,
    gone: `${counts.gone} cancelled, unpaid or refunded`,
    'needs-you': `${counts['needs-you']} need${counts['needs-you'] === 1 ? 's' : ''} you`,
  };
  const kinds = ['kept', 'nothing', 'gone', 'needs-you'] as const;
  return kinds.filter((kind) => counts[kind] > 0).map((kind) => (lang === 'zh' ? zh[kind] : en[kind]));
}

/** The bar of a scan under way. */
function scanBar({ scan, store }: Extract<BarNews, { kind: 'scan' }>, lang: Lang): BarWords {
  const heading = scanHeading(scan, lang);
  const detail = scanCounts(scan, lang).join(lang === 'zh' ? '；' : '; ');
  return lang === 'zh'
    ? {
        text: `正在扫描${store}订单：${heading}`,
        detail: detail === '' ? null : `${detail}。你翻页，我接着读。`,
        button: { label: '停止', action: 'stop' },
        stopped: `扫描停了：${heading}。`,
        close: '收起',
      }
    : {
        text: `Scanning your ${store} orders: ${heading}`,
        detail: detail === '' ? null : `${detail}. Turn the page and it goes on.`,
        button: { label: 'Stop', action: 'stop' },
        stopped: `Scan stopped: ${heading}.`,
        close: 'Hide',
      };
}

const OVER: Record<string, Record<Lang, string>> = {
  cancelled: { zh: '已取消', en: 'was cancelled' },
  returned: { zh: '已退货', en: 'was returned' },
  refunded: { zh: '已退款', en: 'was refunded' },
};

/** An order that was kept has been cancelled, returned or refunded; or a part of it. */
function orderOverBar({ title, status, partly }: Extract<BarNews, { kind: 'over' }>, lang: Lang): BarWords {
  const name = shortTitle(title, 28);
  const what = OVER[status]?.[lang] ?? OVER.cancelled?.[lang] ?? '';
  if (lang === 'zh')
    return {
      stopped: '',
      text: partly ? `“${name}”所在的订单有部分退款` : `“${name}”所在的订单${what}`,
      detail: partly
        ? '不知道退的是哪一件：提醒照旧。如果退的就是它，在保修册里删掉。'
        : '它的提醒已经停了，记录还在保修册里。',
      button: { label: '去看看', action: 'view' },
      close: '关闭',
    };
  return {
    stopped: '',
    text: partly ? `Part of the order with “${name}” was refunded` : `The order with “${name}” ${what}`,
    detail: partly
      ? 'Which part is not said, so its reminders stay. If it was this one, remove it from your records.'
      : 'Its reminders have stopped; the record stays.',
    button: { label: 'View', action: 'view' },
    close: 'Close',
  };
}
