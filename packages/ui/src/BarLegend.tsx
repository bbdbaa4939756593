import type { JSX } from 'preact';
import type { Lang } from './lang.ts';
import { BAR_WORDS } from './timeline-words.ts';

/** What the patterns mean, once per page that draws bars. */
export function BarLegend({ lang }: { lang: Lang }): JSX.Element {
  return (
    <ul class="bq-legend">
      <li>
        <i aria-hidden="true">
          <span class="bq-bar is-assured" style={{ left: 0, right: 0 }} />
        </i>
        {BAR_WORDS.assured[lang]}
      </li>
      <li>
        <i aria-hidden="true">
          <span class="bq-bar is-conditional" style={{ left: 0, right: 0 }} />
        </i>
        {BAR_WORDS.conditional[lang]}
      </li>
      <li>
        <i aria-hidden="true">
          <span class="bq-bar is-assured is-unverified" style={{ left: 0, right: 0 }} />
        </i>
        {BAR_WORDS.unverified[lang]}
      </li>
      <li>{BAR_WORDS.nothing[lang]}</li>
    </ul>
  );
}
