import type { Lang } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { brandIdOf } from './brand-id.ts';
import { brandName, type Named } from './brand-name.ts';

type Props = {
  label: string;
  lang: Lang;
  brands: readonly Named[] | null;
  value: string | null;
  placeholder: string;
  name?: string;
  onSave?: (brand: string | null) => void;
};

/** A brand by its name in either language, found as one types: two hundred are too many to pick from. Any other word stays. */
export function BrandField({ label, lang, brands, value, placeholder, name, onSave }: Props): JSX.Element {
  const list = useId();
  const shown = brandName(value, brands, lang) ?? '';
  return (
    <label class="field">
      <span>{label}</span>
      <input
        key={shown}
        type="text"
        list={list}
        name={name}
        maxLength={80}
        autocomplete="off"
        placeholder={placeholder}
        defaultValue={shown}
        onChange={(e) => {
          const brand = brandIdOf(e.currentTarget.value, brands ?? []);
          if (brand !== value) onSave?.(brand);
        }}
      />
      <datalist id={list}>
        {brands?.map(({ id, name: called }) => (
          <option key={id} value={called[lang]}>
            {called.zh === called.en ? '' : called[lang === 'zh' ? 'en' : 'zh']}
          </option>
        ))}
      </datalist>
    </label>
  );
}
