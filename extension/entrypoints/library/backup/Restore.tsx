import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RestoreResult } from '../../../src/backup/restore-result.ts';
import { restoreZip } from '../../../src/backup/restore-zip.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { RESTORE_REFUSED, restoredWords } from '../../../src/words/pages.ts';

/** Brings a backup in; says what came of it in words that lead on. */
export function Restore(): JSX.Element {
  const { words } = usePage();
  const [result, setResult] = useState<RestoreResult | 'restoring' | null>(null);

  async function restore(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    setResult('restoring');
    setResult(await restoreZip(file));
    input.value = '';
  }

  return (
    <section class="panel pad" aria-labelledby="restore">
      <h2 id="restore">{words.backup.restore}</h2>
      <p class="muted small">{words.backup.restoreText}</p>
      <label class="field">
        <span>{words.backup.pick}</span>
        <input type="file" accept=".zip,application/zip" onChange={(e) => void restore(e.currentTarget)} />
      </label>
      <div role="status">
        {result === 'restoring' && <p>{words.backup.restoring}</p>}
        {result !== null && result !== 'restoring' && <Outcome result={result} />}
      </div>
    </section>
  );
}

function Outcome({ result }: { result: RestoreResult }): JSX.Element {
  const { words, lang } = usePage();
  if (result.ok) return <p class="said is-ok">{restoredWords(result, lang)}</p>;
  const { because } = result;
  switch (because) {
    case 'disk-full':
    case 'blocked':
    case 'outdated':
    case 'unavailable':
    case 'not-found':
      return <p class="problem">{words.problem[because]}</p>;
    default:
      return <p class="problem">{RESTORE_REFUSED[lang][because]}</p>;
  }
}
