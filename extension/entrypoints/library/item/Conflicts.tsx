import type { JSX } from 'preact';
import { conflictsOf } from '../../../src/records/conflicts.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useWatch } from '../../../src/ui/use-watch.ts';
import { fieldNames, STORE_WORDS } from '../../../src/words/store-words.ts';

const MOST = 3;

/** Where the order page said two things: what was kept, and what else it said. */
export function Conflicts({ purchaseId }: { purchaseId: string }): JSX.Element | null {
  const { lang } = usePage();
  const seen = useWatch(() => conflictsOf(purchaseId), `conflicts ${purchaseId}`);
  if (seen.state !== 'ready' || seen.value.length === 0) return null;
  const words = STORE_WORDS[lang];
  const shown = seen.value.slice(0, MOST);
  const said = shown.map(({ field, kept, other }) =>
    words.disagreement(fieldNames([field], lang), kept, other),
  );
  const fields = fieldNames([...new Set(shown.map(({ field }) => field))], lang);
  const [open, stop] = lang === 'zh' ? ['；', '。'] : ['; ', '.'];
  return (
    <p class="hint">
      {words.disagrees(fields)} {said.join(open)}
      {stop}
    </p>
  );
}
