import type { PolicyData } from '@baoqi/policies/types';
import type { CivilDate } from '@baoqi/rules';
import {
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  DATE_NAME_WORDS,
  dateWords,
  langTag,
  POLICY_KIND_WORDS,
} from '@baoqi/ui';
import type { Lang } from '../platform/locale.ts';
import type { PurchaseRow } from '../records/types.ts';
import type { ItemView } from '../view/item-view.ts';
import { indexOf } from '../view/policy-index.ts';
import { CHECK_WITH_BRAND, CHECK_WITH_SELLER, checkFirst, taskWords } from '../words/background.ts';
import { RECORDS_WORDS } from '../words/records-page.ts';
import { storeName } from '../words/store-names.ts';
import { entryNameOf } from './file-name.ts';
import { countersText, repairsText } from './history-text.ts';
import { Html, html } from './html.ts';

const CSS =
  'body{font:15px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:860px;margin:32px auto;padding:0 16px;color:#1d2321;background:#fbfaf7}' +
  'article{background:#fff;border:1px solid #e4e2dc;border-radius:10px;padding:16px 24px;margin:16px 0}h1{font-size:24px}h2{font-size:18px;margin:0}h3{font-size:14px;margin:12px 0 4px;color:#5b6662}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:8px 0}dt{color:#5b6662}dd{margin:0;overflow-wrap:anywhere}ul{margin:0;padding-left:20px}.note{color:#b45309}' +
  '@media(prefers-color-scheme:dark){body{background:#161a18;color:#e8ebe9}article{background:#1e2321;border-color:#38403c}dt,h3{color:#9aa5a0}a{color:#5cc4b6}.note{color:#e9a04a}}@media print{article{break-inside:avoid}}';

/** All records as one plain page, for whoever opens the backup without Baoqi. Runs nothing, loads nothing. */
export function recordsPage(
  views: ItemView[],
  purchases: PurchaseRow[],
  policies: PolicyData,
  lang: Lang,
  now: CivilDate,
): string {
  const words = RECORDS_WORDS[lang];
  const items = views.map((view) => itemPart(view, policies, lang));
  const page = html`<!doctype html>
<html lang="${langTag(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title><style>${new Html(CSS)}</style></head><body>
<h1>${words.title}</h1><p>${words.intro} ${dateWords(now, lang)}</p>
${items.length > 0 ? items : html`<p>${words.empty}</p>`}
${notKeptPart(purchases, lang)}
</body></html>
`;
  return page.text;
}

function itemPart(view: ItemView, policies: PolicyData, lang: Lang): Html {
  const words = RECORDS_WORDS[lang];
  const { item, purchase, files } = view.record;
  const brand = indexOf(policies).brands.get(item.brand ?? '') ?? null;
  const category = item.category === null ? null : CATEGORY_WORDS[item.category][lang];
  const price = item.price === null ? null : `${item.price} ${purchase.currency ?? ''}`;
  const rows: [string, string | null][] = [
    [words.model, item.model],
    [words.serial, item.serialNumber],
    [words.store, storeName(purchase.store, lang)],
    [words.seller, purchase.seller],
    [words.order, purchase.store === 'manual' ? null : [purchase.orderId, ...purchase.aliases].join(', ')],
    [words.quantity, item.quantity > 1 ? String(item.quantity) : null],
    [words.price, price],
    ...dateRows(view, lang),
    [words.registered, item.registeredOn],
    [words.made, item.manufacturedOn],
    [words.transferred, item.transferredOn],
    [words.counters, countersText(item) || null],
    [words.repairs, repairsText(item) || null],
    [words.invoice, item.invoice?.number ?? null],
    [words.notes, item.notes || null],
  ];
  const subtitle = [brand?.name[lang] ?? item.brand, category, CHANNEL_WORDS[item.channel][lang]].filter(
    (one) => one,
  );
  return html`<article id="${item.id}"><h2>${item.title}</h2><div>${subtitle.join(' · ')}</div>
${view.verdict.kind === 'over' ? html`<p class="note">${words.cancelled}</p>` : null}
<dl>${rows.map(([name, value]) => (value === null ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>
${listPart(words.coverage, coverageLines(view, lang))}
${listPart(words.deadlines, deadlineLines(view, policies, lang))}
${listPart(
  words.files,
  files.map((file) => html`<a href="${encodeURI(entryNameOf(file))}">${file.name}</a>`),
)}</article>
`;
}

function dateRows({ facts }: ItemView, lang: Lang): [string, string | null][] {
  const names = ['ordered', 'paid', 'delivered', 'invoiced', 'activated'] as const;
  return names.map((name) => [DATE_NAME_WORDS[name][lang], facts.dates[name] ?? null]);
}

function coverageLines({ evaluation }: ItemView, lang: Lang): Html[] {
  const words = RECORDS_WORDS[lang];
  return evaluation.coverage.map(({ kind, from, until, state, verified, part }) => {
    const term = `${from ?? words.unknown} ${words.until} ${until ?? words.unknown}`;
    const notes = [
      part === 'whole' ? null : part,
      state === 'conditional' ? words.conditional : state === 'lost' ? words.lost : null,
      verified ? null : (kind === 'statutory' ? CHECK_WITH_SELLER : CHECK_WITH_BRAND)[lang],
    ].filter((note) => note !== null);
    return html`${POLICY_KIND_WORDS[kind][lang]}: ${term}${notes.map((note) => ` · ${note}`)}`;
  });
}

function deadlineLines({ evaluation, record }: ItemView, policies: PolicyData, lang: Lang): Html[] {
  const words = RECORDS_WORDS[lang];
  const index = indexOf(policies);
  const brand = index.brands.get(record.item.brand ?? '') ?? null;
  // What the law once let one send back is no record worth keeping, unless something was done about it.
  const told = evaluation.deadlines.filter(
    ({ key, byLaw, state }) =>
      !byLaw || state !== 'passed' || record.tasks.some((one) => one.deadline === key),
  );
  return told.map(({ key, policy, kind, safeDay, lastDay, verified, byLaw }) => {
    const task = record.tasks.find((one) => one.deadline === key);
    const notes = [
      byLaw ? (index.policies.get(policy)?.title[lang] ?? null) : null,
      task?.state === 'snoozed' ? `${words.snoozed} ${task.until ?? ''}` : task ? words[task.state] : null,
      task?.doneOn ?? null,
      task?.proofNumber ? `${words.proof} ${task.proofNumber}` : null,
      verified ? null : checkFirst(kind)[lang],
    ].filter((note) => note !== null);
    const by = `${words.by} ${safeDay ?? lastDay ?? words.unknown}`;
    return html`${taskWords(kind, brand, lang)}: ${by}${notes.map((note) => ` · ${note}`)}`;
  });
}

function listPart(name: string, lines: Html[]): Html | null {
  if (lines.length === 0) return null;
  return html`<h3>${name}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function notKeptPart(purchases: PurchaseRow[], lang: Lang): Html | null {
  const titles = purchases
    .filter((purchase) => purchase.deletedAt === null)
    .flatMap(({ notKept, orderedOn }) =>
      notKept.map(({ title }) => html`${title}${orderedOn ? ` (${orderedOn})` : null}`),
    );
  const part = listPart(RECORDS_WORDS[lang].notKept, titles);
  return part && html`<article>${part}</article>`;
}
