import { textOrNull } from '../../reading/clean.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import { isGivenBack, tradeStatus } from '../../reading/trade-status.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { STATUS_LIMIT } from './taobao-data.ts';
import type { ShownLine } from './taobao-lines.ts';

/** The state of an order as the page shows it. */

const STATUS_CLASS = /shopInfoStatus|status-desc-mod|statusTitle/;
const STATUS_LINE =
  /^(?:当前)?(?:订单|交易)状态\s*[:：]|^(?:等待(?:买家|卖家|商家|您)|买家已|卖家已|商家已|部分发货|待(?:付款|发货|收货|评价|确认收货)|交易(?:成功|关闭|完成|已取消)|订单已?(?:关闭|取消|完成)|已(?:发货|签收|取消|完成|关闭|收货)|退货?退?款成功|运输中|派送中)/;

const SAID = /(?:订单|交易)状态\s*[:：]/;

/** `当前订单状态：卖家已发货`, in one element or two. */
export function saidStatus(doc: Document): string | null {
  const said = doc.body ? elementsSaying(doc.body, SAID)[0] : undefined;
  if (!said) return null;
  const here = visibleText(said, STATUS_LIMIT);
  return /[:：]$/.test(here) ? textOrNull(visibleText(said.parentElement, STATUS_LIMIT)) : here;
}

/** The line that says so, else the only one that is a state. A details page shows the steps to come as well. */
export function statusOf(chunks: Chunk[], lines: ShownLine[], page: TaobaoPage): string | null {
  const fits = chunks.filter(({ text }) => text.length <= STATUS_LIMIT && STATUS_LINE.test(text));
  const labelled = fits.findIndex(({ text }) => /状态\s*[:：]/.test(text));
  const said = fits[labelled];
  if (said) return /[:：]\s*$/.test(said.text) ? (chunks[chunks.indexOf(said) + 1]?.text ?? null) : said.text;
  const named = chunks.find(({ element }) => STATUS_CLASS.test(element.getAttribute('class') ?? ''))?.text;
  if (named && tradeStatus(named) !== 'unknown') return named;
  // Beside one of several products stands that product's state.
  const own = fits.filter(
    ({ element }) => lines.length < 2 || !lines.some(({ part }) => part.contains(element)),
  );
  const texts = [...new Set((own.length > 0 ? own : fits).map(({ text }) => text))].filter(
    (text) => !isGivenBack(text),
  );
  if (page === 'list') return texts[0] ?? fits[0]?.text ?? null;
  return texts.length === 1 ? (texts[0] ?? null) : null;
}
