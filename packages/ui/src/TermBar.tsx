import type { JSX } from 'preact';
import { monthsWords } from './date-words.ts';
import type { Lang } from './lang.ts';

/** One stretch of a term: how long, and how it is held. */
export type TermPart = { months: number; state: 'assured' | 'conditional'; verified: boolean };

export type TermBarProps = {
  /** In order: the base first, then what registering (or paying) adds. */
  parts: readonly TermPart[];
  /** Months that the full width stands for, the same in all rows that are compared. */
  scaleMonths: number;
  lang: Lang;
  /** Said in place of the sum where the term is not known. */
  unknownWords?: string;
};

/** A term as one bar with its words beside it: `1 + 2 年`. Nothing is drawn where nothing is known. */
export function TermBar({ parts, scaleMonths, lang, unknownWords }: TermBarProps): JSX.Element {
  let before = 0;
  return (
    <div class="bq-term">
      {parts.length > 0 && (
        <span class="bq-term-track" aria-hidden="true">
          {parts.map((part, index) => {
            const left = (before / scaleMonths) * 100;
            before += part.months;
            return (
              <span
                key={index}
                class={`bq-bar is-${part.state}${part.verified ? '' : ' is-unverified'}`}
                style={{ left: `${left}%`, width: `${(part.months / scaleMonths) * 100}%` }}
              />
            );
          })}
        </span>
      )}
      <span class="bq-term-says">
        {parts.length > 0 ? termWords(parts, lang) : (unknownWords ?? UNKNOWN[lang])}
      </span>
    </div>
  );
}

const UNKNOWN = { zh: '没有查到', en: 'Not found' } as const;

/** `1 + 2 年`; where the parts are not whole years, each with its unit: `18 个月 + 1 年`. */
export function termWords(parts: readonly TermPart[], lang: Lang): string {
  const years = parts.map((part) => part.months / 12);
  if (!years.every(Number.isInteger)) return parts.map((part) => monthsWords(part.months, lang)).join(' + ');
  const sum = years.join(' + ');
  if (lang === 'zh') return `${sum} 年`;
  return `${sum} ${sum === '1' ? 'year' : 'years'}`;
}
