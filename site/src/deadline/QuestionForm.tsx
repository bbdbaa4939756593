import type { Category } from '@baoqi/policies/types';
import { CATEGORY_WORDS, CHANNEL_WORDS, CONDITION_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import { Field, SelectField } from './Field.tsx';
import { isChannel, isCondition, type Question } from './question.ts';
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

type DateName = 'ordered' | 'delivered' | 'activated' | 'registered';

export function QuestionForm({ question, brands, bad, lang, onChange }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const change = (changes: Partial<Question>) => onChange({ ...question, ...changes });
  const categoriesOf = (brand: string) => brands.find(({ id }) => id === brand)?.categories ?? [];
  const keepCategory = (brand: string) =>
    categoriesOf(brand).some((id) => id === question.category) ? question.category : '';
  const inWords = (list: Record<string, Record<Lang, string>>) =>
    Object.entries(list).map(([id, words]) => [id, words[lang]] as const);
  const date = (name: DateName) => (
    <Field id={name} label={w[name]}>
      <input
        id={name}
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        value={question[name]}
        aria-invalid={bad.includes(name)}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
      {bad.includes(name) && <em>{w.badDate}</em>}
    </Field>
  );
  return (
    <form class="card ask" aria-label={w.form} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        id="brand"
        label={w.brand}
        value={question.brand}
        options={[['', w.choose], ...brands.map(({ id, name }) => [id, name] as const)]}
        onChange={(brand) => change({ brand, category: keepCategory(brand) })}
      />
      <SelectField
        id="category"
        label={w.category}
        value={question.category}
        options={[
          ['', w.choose],
          ...categoriesOf(question.brand).map((id) => [id, CATEGORY_WORDS[id][lang]] as const),
        ]}
        onChange={(category) => change({ category })}
      />
      {date('ordered')}
      <SelectField
        id="channel"
        label={w.channel}
        value={question.channel}
        options={inWords(CHANNEL_WORDS)}
        onChange={(channel) => isChannel(channel) && change({ channel })}
      />
      <details class="more">
        <summary>{w.moreFields}</summary>
        <SelectField
          id="condition"
          label={w.condition}
          value={question.condition}
          options={inWords(CONDITION_WORDS)}
          onChange={(condition) => isCondition(condition) && change({ condition })}
        />
        <Field id="model" label={w.model}>
          <input
            id="model"
            type="text"
            maxLength={80}
            autocomplete="off"
            aria-describedby="model-hint"
            value={question.model}
            onInput={(event) => change({ model: event.currentTarget.value })}
          />
          <small id="model-hint">{w.modelHint}</small>
        </Field>
        {date('delivered')}
        {date('activated')}
        {date('registered')}
      </details>
    </form>
  );
}
