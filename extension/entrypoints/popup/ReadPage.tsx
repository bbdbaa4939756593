import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadPageResult, Status } from '../../src/messages/popup.ts';
import { requestPatterns } from '../../src/platform/permissions.ts';
import { send } from '../../src/platform/send.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { ReadResult } from './ReadResult.tsx';

type Reading = 'idle' | 'reading' | 'no-answer' | ReadPageResult;

/** *Read this page*: one look at the page in the active tab, and what came of it. */
export function ReadPage(): JSX.Element {
  const { words } = usePage();
  const [reading, setReading] = useState<Reading>('idle');
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    void send('status', {}).then(setStatus);
  }, []);

  async function read() {
    setReading('reading');
    setReading((await send('read-this-page', {})) ?? 'no-answer');
  }

  const result = typeof reading === 'object' ? reading : null;
  const pending: ReadPageResult | null =
    status?.pending && !result ? { kind: 'needs-user', form: status.pending, offer: null } : null;
  const offer = result && 'offer' in result ? result.offer : null;
  return (
    <section class="read-page">
      <div role="status">
        {reading === 'no-answer' && <p class="said">{words.popup.noAnswer}</p>}
        {result && <ReadResult result={result} />}
        {pending && <ReadResult result={pending} />}
      </div>
      {offer && <AlwaysHere pattern={offer.pattern} host={offer.host} />}
      <button type="button" class="btn wide" disabled={reading === 'reading'} onClick={read}>
        {reading === 'reading' ? words.popup.reading : words.popup.readPage}
        {status?.host && reading !== 'reading' && <span class="host">{status.host}</span>}
      </button>
    </section>
  );
}

/** *Always on this shop*: asks the browser for that one origin, in the click itself. */
function AlwaysHere({ pattern, host }: { pattern: string; host: string }): JSX.Element {
  const { words } = usePage();
  const granted = useGranted();
  if (granted?.has(pattern)) return <p class="said">{words.popup.alwaysOn(host)}</p>;
  return (
    <div class="always">
      <button type="button" class="btn wide" onClick={() => void requestPatterns([pattern])}>
        {words.popup.alwaysHere(host)}
      </button>
      <p class="small muted">{words.popup.alwaysWhy}</p>
    </div>
  );
}
