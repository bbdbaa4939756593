import { type CivilDate, later } from '@baoqi/rules';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { ItemView } from '../view/item-view.ts';
import { WHICH_WORDS } from '../words/which-words.ts';
import { usePage } from './page-context.ts';

/** Covered until when, and until when it could be. Never a promise where nothing is verified. */
export function VerdictLine({ view }: { view: ItemView }): JSX.Element {
  const { words, lang, today } = usePage();
  const { verdict } = view;
  const day = (date: CivilDate) => dateWords(date, lang, today);
  switch (verdict.kind) {
    case 'over':
      return <span class="verdict muted">{words.library.returned}</span>;
    case 'unknown':
      return <span class="verdict muted">{words.library.coverUnknown}</span>;
    case 'ended':
      return <span class="verdict muted">{words.library.ended(day(verdict.on))}</span>;
    case 'covered': {
      const more = couldBe(view);
      return (
        <span class={`verdict ${verdict.verified ? 'is-covered' : ''}`}>
          {verdict.verified
            ? words.library.coveredUntil(day(verdict.until))
            : words.library.maybeUntil(day(verdict.until))}
          {view.unsure && <span class="could-be">{WHICH_WORDS[lang].sayFirst}</span>}
          {!view.unsure && more && more > verdict.until && (
            <span class="could-be">{words.library.couldBe(day(more))}</span>
          )}
        </span>
      );
    }
  }
}

/** The last day of what still waits for an action. */
function couldBe({ evaluation }: ItemView): CivilDate | null {
  let last: CivilDate | null = null;
  for (const { state, part, until } of evaluation.coverage) {
    if (state === 'conditional' && part === 'whole' && until) last = last ? later(last, until) : until;
  }
  return last;
}
