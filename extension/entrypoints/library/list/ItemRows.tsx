import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { brandName } from '../../../src/ui/brand-name.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useBrands } from '../../../src/ui/use-brands.ts';
import { VerdictLine } from '../../../src/ui/VerdictLine.tsx';
import type { ItemView } from '../../../src/view/item-view.ts';
import { storeName } from '../../../src/words/store-names.ts';
import { itemHref } from '../hrefs.ts';
import { MiniBar } from './MiniBar.tsx';

/** Drawn at once; a booklet of a thousand things opens no slower than one of a hundred. */
const PAGE = 100;

export function ItemRows({ views }: { views: readonly ItemView[] }): JSX.Element {
  const { words } = usePage();
  const [shown, setShown] = useState(PAGE);
  const rest = views.length - shown;
  return (
    <>
      <ul class="items panel">
        {views.slice(0, shown).map((view) => (
          <ItemLine key={view.record.item.id} view={view} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + PAGE)}>
          {words.library.showMore(Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
}

function ItemLine({ view }: { view: ItemView }): JSX.Element {
  const { words, lang, today } = usePage();
  const brands = useBrands();
  const { item, purchase } = view.record;
  const day = item.dates.ordered ?? purchase.orderedOn;
  const facts = [
    brandName(item.brand, brands, lang),
    storeName(purchase.store, lang),
    day && words.item.bought(dateWords(day, lang, today)),
  ];
  return (
    <li>
      <a href={itemHref(item.id)}>
        <span class="item-title">{item.title}</span>
        <span class="item-facts">{facts.filter(Boolean).join(' · ')}</span>
        <MiniBar coverage={view.evaluation.coverage} today={today} />
        <VerdictLine view={view} />
      </a>
    </li>
  );
}
