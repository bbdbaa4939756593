import type { PolicyData } from '@baoqi/policies/types';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { openAllowed } from '../../../src/platform/tabs.ts';
import { brandName } from '../../../src/ui/brand-name.ts';
import { CopyField } from '../../../src/ui/CopyField.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import type { ItemView } from '../../../src/view/item-view.ts';

/** The brand's own registration page, with what its form will ask for, to be copied. */
export function Assistant({ view, policies }: { view: ItemView; policies: PolicyData }): JSX.Element | null {
  const { words, lang } = usePage();
  const entry = view.due.find((due) => due.kind === 'register');
  if (!entry) return null;
  const { item, purchase } = view.record;
  const policy = policies.policies.find(({ id }) => id === entry.deadline?.policy) ?? null;
  const url = entry.registerUrl;
  const day = item.dates.ordered ?? purchase.orderedOn;
  return (
    <section class="panel pad assistant" aria-labelledby="assistant">
      <h2 id="assistant">{words.item.assistant}</h2>
      <p class="muted small">{words.item.assistantText}</p>
      <div class="copies">
        <CopyField label={words.item.f.brand} value={brandName(item.brand, policies.brands, lang)} />
        <CopyField label={words.item.f.model} value={item.model} />
        <CopyField label={words.item.f.serial} value={item.serialNumber} />
        <CopyField label={words.item.f.purchased} value={day} shown={day && dateWords(day, lang)} />
        <CopyField label={words.item.f.dealer} value={purchase.seller} />
        <CopyField label={words.item.f.invoiceNumber} value={item.invoice?.number ?? null} />
      </div>
      {policy?.register && policy.register.steps.length > 0 && (
        <ol class="register-steps">
          {policy.register.steps.map((step) => (
            <li key={step.zh}>{step[lang]}</li>
          ))}
        </ol>
      )}
      {url ? (
        <button type="button" class="btn primary wide" onClick={() => void openAllowed(url)}>
          {words.item.openRegister}
          <span class="visually-hidden">{words.common.external}</span>
        </button>
      ) : (
        <p class="check-note">{words.item.noRegister}</p>
      )}
    </section>
  );
}
