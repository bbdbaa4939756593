import type { Category } from '@baoqi/policies/types';
import { CATEGORY_WORDS, CHANNEL_WORDS, CONDITION_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import type { Question } from './question.ts';
import { DEADLINE_WORDS } from './words.ts';

/** A brand that can be chosen, with the kinds of product that its terms speak of. */
export type Choices = { id: string; name: string; categories: Category[] };

type Props = {
  question: Question;
  brands: Choices[];
  bad: readonly string[];
  lang: Lang;
  onChange: (next: Question) => void;
};

type DateField = 'ordered' | 'delivered' | 'activated' | 'registered';

export function QuestionForm({ question, brands, bad, lang, onChange }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const set = (name: keyof Question) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...question, [name]: event.currentTarget.value });
  const categories = brands.find(({ id }) => id === question.brand)?.categories ?? [];
  const date = (name: DateField) => (
    <label>
      <span>{w[name]}</span>
      <input
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        value={question[name]}
        aria-invalid={bad.includes(name)}
        onInput={set(name)}
      />
      {bad.includes(name) && <em>{w.badDate}</em>}
    </label>
  );
  return (
    <form class="card ask" aria-label={w.form} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{w.brand}</span>
        <select value={question.brand} onChange={set('brand')}>
          <option value="">{w.choose}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.category}</span>
        <select value={question.category} onChange={set('category')}>
          <option value="">{w.choose}</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {CATEGORY_WORDS[category][lang]}
            </option>
          ))}
        </select>
      </label>
      {date('ordered')}
      <label>
        <span>{w.channel}</span>
        <select value={question.channel} onChange={set('channel')}>
          {Object.entries(CHANNEL_WORDS).map(([id, words]) => (
            <option key={id} value={id}>
              {words[lang]}
            </option>
          ))}
        </select>
      </label>
      <details class="more">
        <summary>{w.moreFields}</summary>
        <label>
          <span>{w.condition}</span>
          <select value={question.condition} onChange={set('condition')}>
            {Object.entries(CONDITION_WORDS).map(([id, words]) => (
              <option key={id} value={id}>
                {words[lang]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{w.model}</span>
          <input
            type="text"
            maxLength={80}
            autocomplete="off"
            value={question.model}
            onInput={set('model')}
          />
          <small>{w.modelHint}</small>
        </label>
        {date('delivered')}
        {date('activated')}
        {date('registered')}
      </details>
    </form>
  );
}
