import { evaluate } from '@baoqi/rules';
import { CoverageTimeline, dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { readItem } from '../../../src/records/items.ts';
import { brandName } from '../../../src/ui/brand-name.ts';
import { nameParts } from '../../../src/ui/name-parts.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useProgrammes } from '../../../src/ui/use-programmes.ts';
import { useWithPolicies } from '../../../src/ui/use-views.ts';
import { useWatch } from '../../../src/ui/use-watch.ts';
import { VerdictLine } from '../../../src/ui/VerdictLine.tsx';
import { viewItem } from '../../../src/view/item-view.ts';
import { storeName } from '../../../src/words/store-names.ts';
import { couponsHref, LIST_HREF } from '../hrefs.ts';
import { Assistant } from './Assistant.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Details } from './Details.tsx';
import { Files } from './Files.tsx';
import { History } from './History.tsx';
import { ItemLeads } from './ItemLeads.tsx';
import { RemoveItem } from './RemoveItem.tsx';
import { Repairs } from './Repairs.tsx';
import { Requirements } from './Requirements.tsx';
import { WhichQuestion } from './WhichQuestion.tsx';

/** One item: what covers it, what it asks, and why; then what is known of it, to be corrected. */
export function ItemPage({ id }: { id: string }): JSX.Element {
  const { words, lang, today, settings } = usePage();
  const programmes = useProgrammes();
  const read = useWithPolicies(
    useWatch(() => readItem(id), `item ${id}`),
    (value) => (value ? [value] : []),
  );
  if (read.state === 'loading') return <p class="muted">{words.common.loading}</p>;
  if (read.state === 'problem')
    return (
      <p role="alert" class="problem">
        {words.problem[read.because]}
      </p>
    );
  const { value: record, policies } = read.value;
  if (!record)
    return (
      <section class="panel empty">
        <h1>{words.item.notThere}</h1>
        <p class="muted">{words.item.notThereText}</p>
        <a href={LIST_HREF}>{words.common.back}</a>
      </section>
    );

  const view = viewItem(record, policies, today, settings.reminders.leads);
  const { item, purchase } = record;
  const { coverage, deadlines } = view.evaluation;
  const { unknown } = evaluate(view.facts, policies, today);
  const bought = item.dates.ordered ?? purchase.orderedOn;
  const facts = [
    brandName(item.brand, policies.brands, lang),
    storeName(purchase.store, lang),
    bought && words.item.bought(dateWords(bought, lang, today)),
    item.serialNumber ?? words.item.noSerial,
  ];
  return (
    <article class="item-page">
      <p class="crumb">
        <a href={LIST_HREF}>← {words.common.back}</a>
      </p>
      <header>
        <h1>{item.title}</h1>
        <p class="muted">{facts.filter(Boolean).join(' · ')}</p>
        <p>
          <VerdictLine view={view} />
        </p>
        {programmes
          .filter(({ brand }) => brand === item.brand)
          .map(({ id, title }) => (
            <p key={id}>
              <a href={couponsHref(id)}>{title[lang]}</a>{' '}
              <span class="muted small">{words.coupons.linkText}</span>
            </p>
          ))}
      </header>
      <WhichQuestion view={view} details="details" />
      <section class="panel pad" aria-labelledby="coverage">
        <h2 id="coverage">{words.item.coverage}</h2>
        {coverage.length === 0 && unknown.length === 0 ? (
          <p class="muted">{words.item.noCoverage}</p>
        ) : (
          <CoverageTimeline
            coverage={nameParts(coverage, policies.policies, lang)}
            deadlines={deadlines}
            unknown={unknown}
            today={today}
            lang={lang}
          />
        )}
      </section>
      <div class="columns">
        <div>
          <Deadlines view={view} policies={policies} />
          <ItemLeads view={view} />
          <Requirements view={view} policies={policies} />
          <Repairs view={view} policies={policies} unknown={unknown} />
        </div>
        <div>
          <Assistant view={view} policies={policies} />
          <Details item={item} purchase={purchase} unknown={unknown} />
          <Conflicts purchaseId={purchase.id} />
          <History view={view} unknown={unknown} />
          <Files itemId={item.id} files={record.files} />
          <RemoveItem item={item} />
        </div>
      </div>
    </article>
  );
}
