import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Status } from '../../src/messages/popup.ts';
import type { ScanProgress } from '../../src/messages/scan.ts';
import { send } from '../../src/platform/send.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { scanCounts, scanHeading } from '../../src/words/bar-words.ts';
import { STORE_WORDS } from '../../src/words/store-words.ts';
import { addHref } from '../library/hrefs.ts';

type ScanProps = { status: Status; onChange: () => void };

/** *Scan my orders*: offered on a list that was read, then how far it has come, and how it ended. */
export function Scan({ status, onChange }: ScanProps): JSX.Element | null {
  const { lang } = usePage();
  const [failed, setFailed] = useState(false);
  const words = STORE_WORDS[lang];
  const { scan, list, tabId } = status;
  if (tabId === null) return null;
  const start = async () => {
    setFailed((await send('scan-start', { tabId })) === null);
    onChange();
  };
  const stop = async () => {
    await send('scan-stop', { tabId });
    onChange();
  };
  if (!scan && (list?.orders ?? 0) < 2) return null;
  return (
    <section class="store-here" aria-label={words.scan}>
      {scan && <Progress scan={scan} />}
      {scan?.running ? (
        <button type="button" class="btn wide" onClick={() => void stop()}>
          {words.stop}
        </button>
      ) : (
        <>
          <button type="button" class={scan ? 'btn wide' : 'btn primary wide'} onClick={() => void start()}>
            {scan ? words.again : words.scan}
          </button>
          {!scan && list && <p class="small muted">{words.scanWhy(list.orders)}</p>}
        </>
      )}
      {failed && (
        <p role="alert" class="said">
          {words.scanFailed}
        </p>
      )}
    </section>
  );
}

function Progress({ scan }: { scan: ScanProgress }): JSX.Element {
  const { lang } = usePage();
  const words = STORE_WORDS[lang];
  return (
    <div class={scan.running ? 'said is-ok' : 'said'} role="status">
      <p>
        <b>{scanHeading(scan, lang)}</b>
      </p>
      <ul>
        {scanCounts(scan, lang).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {scan.forms.length > 0 && (
        <ul class="to-complete">
          {scan.forms.slice(0, 5).map((form) => (
            <li key={`${form.orderId} ${form.orderedOn} ${form.items[0]?.title}`}>
              <a href={`/library.html${addHref(form)}`} target="_blank" rel="noreferrer">
                {words.fillIn(form.items[0]?.title ?? form.orderId)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="muted">{scan.end === null ? words.scanning : words.ended[scan.end]}</p>
    </div>
  );
}
