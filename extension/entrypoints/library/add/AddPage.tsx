import { CATEGORY_WORDS, CHANNEL_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HandForm } from '../../../src/messages/popup.ts';
import { addByHand } from '../../../src/records/items.ts';
import { BrandField } from '../../../src/ui/BrandField.tsx';
import { entriesOf } from '../../../src/ui/entries.ts';
import { matchTitle } from '../../../src/ui/match-title.ts';
import { type Page, usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useBrands } from '../../../src/ui/use-brands.ts';
import { itemHref, LIST_HREF } from '../hrefs.ts';
import { handInput } from './hand-input.ts';

/** Only the name is needed; brand and kind are recognised from it unless they are chosen. */
export function AddPage({ form }: { form: HandForm | null }): JSX.Element {
  const page = usePage();
  const { words, lang, today } = page;
  const brands = useBrands();
  const change = useChange();
  const [lacks, setLacks] = useState(false);
  const f = words.item.f;

  async function save(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const titles = data
      .getAll('title')
      .map((title) => String(title).trim())
      .filter((title) => title !== '');
    setLacks(titles.length === 0);
    let last: string | null = null;
    for (const [index, title] of titles.entries()) {
      const matched = await matchTitle(title, { seller: form?.seller ?? null, origin: form?.origin ?? null });
      const saved = addByHand(handInput({ data, title, matched, form, index, brands: brands ?? [] }));
      if (!(await change(saved, words.library.kept))) return;
      const outcome = await saved;
      if (outcome.ok) last = outcome.value.itemId;
    }
    if (last) location.hash = titles.length === 1 ? itemHref(last) : LIST_HREF;
  }

  const titles = form && form.items.length > 0 ? form.items.map((item) => item.title) : [''];
  return (
    <>
      <h1>{words.add.title}</h1>
      <p class="muted">{introOf(form, page)}</p>
      <form class="panel pad" onSubmit={(event) => void save(event)} noValidate>
        <div class="fields">
          {titles.map((title, index) => (
            <label class="field is-wide" key={`${index} ${title}`}>
              <span>{f.title}</span>
              <input
                name="title"
                type="text"
                maxLength={500}
                defaultValue={title}
                placeholder={words.add.titleHint}
                aria-invalid={lacks}
              />
            </label>
          ))}
          {lacks && (
            <p role="alert" class="problem is-wide">
              {words.add.needTitle}
            </p>
          )}
          <label class="field">
            <span>{f.purchased}</span>
            <input name="ordered" type="date" max={today} defaultValue={form?.orderedOn ?? ''} />
          </label>
          <BrandField
            label={f.brand}
            lang={lang}
            brands={brands}
            value={null}
            name="brand"
            placeholder={words.add.guess}
          />
          <label class="field">
            <span>{f.category}</span>
            <select name="category">
              <option value="">{words.add.guess}</option>
              {entriesOf(CATEGORY_WORDS).map(([id, w]) => (
                <option key={id} value={id}>
                  {w[lang]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{f.channel}</span>
            <select name="channel">
              {entriesOf(CHANNEL_WORDS)
                .reverse()
                .map(([id, w]) => (
                  <option key={id} value={id}>
                    {w[lang]}
                  </option>
                ))}
            </select>
          </label>
          <Text name="model" label={f.model} />
          <Text name="serialNumber" label={f.serial} />
          <Text name="seller" label={f.dealer} value={form?.seller ?? ''} />
          {form && <Text name="orderId" label={f.orderId} value={form.orderId ?? ''} />}
        </div>
        <div class="buttons">
          <button type="submit" class="btn primary">
            {words.add.confirm}
          </button>
          <a class="btn" href={LIST_HREF}>
            {words.common.cancel}
          </a>
        </div>
      </form>
    </>
  );
}

/** What the page did not tell; a page read by labels may have told all of it, and wrongly. */
function introOf(form: HandForm | null, { words, lang }: Page): string {
  if (!form) return words.add.text;
  if (form.missing.length === 0) return words.popup.readByLabels;
  return words.add.fromPage(
    form.missing.map((name) => words.popup.missing[name]).join(lang === 'zh' ? '、' : ', '),
  );
}

function Text({ name, label, value = '' }: { name: string; label: string; value?: string }): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input name={name} type="text" maxLength={200} defaultValue={value} />
    </label>
  );
}
