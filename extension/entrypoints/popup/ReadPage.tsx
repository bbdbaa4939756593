import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReadPageResult } from '../../src/messages/popup.ts';
import { requestPatterns } from '../../src/platform/permissions.ts';
import { send } from '../../src/platform/send.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { useStatus } from '../../src/ui/use-status.ts';
import { ReadResult } from './ReadResult.tsx';
import { Scan } from './Scan.tsx';
import { AllowStore, StoreChanged } from './StoreHere.tsx';

type Reading = 'idle' | 'reading' | 'no-answer' | ReadPageResult;

/** *Read this page*: one look at the page in the active tab, and what came of it. */
export function ReadPage(): JSX.Element {
  const { words } = usePage();
  const [reading, setReading] = useState<Reading>('idle');
  const { status, refresh } = useStatus();
  const tabId = status?.tabId ?? null;

  async function read() {
    setReading('reading');
    setReading((await send('read-this-page', tabId === null ? {} : { tabId })) ?? 'no-answer');
  }

  const result = typeof reading === 'object' ? reading : null;
  const pending: ReadPageResult | null =
    status?.pending && !status.scan && !result
      ? { kind: 'needs-user', form: status.pending, offer: null }
      : null;
  const offer = result && 'offer' in result ? result.offer : null;
  return (
    <section class="read-page">
      {status?.offer && <AllowStore offer={status.offer} />}
      {status?.trouble && tabId !== null && <StoreChanged trouble={status.trouble} tabId={tabId} />}
      {status && <Scan status={status} onChange={refresh} />}
      <div role="status">
        {reading === 'no-answer' && <p class="said">{words.popup.noAnswer}</p>}
        {result && <ReadResult result={result} tabId={tabId} />}
        {pending && <ReadResult result={pending} tabId={tabId} />}
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
