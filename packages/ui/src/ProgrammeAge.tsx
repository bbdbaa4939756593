import type { Programme } from '@baoqi/rules/programme';
import type { JSX } from 'preact';
import type { Lang } from './lang.ts';
import { STATUS_WORDS } from './reason-words.ts';

type Props = { programme: Pick<Programme, 'status' | 'age'>; lang: Lang };

/** How old the rules are and how far they can be relied on: goes with every answer. */
export function ProgrammeAge({ programme: { status, age }, lang }: Props): JSX.Element {
  return (
    <p class="bq-age">
      <span class="tag unsure">{STATUS_WORDS[status][lang]}</span> {age[lang]}
    </p>
  );
}
