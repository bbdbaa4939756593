import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../../src/messages/popup.ts';
import { send } from '../../../src/platform/send.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { saveFile } from '../../../src/ui/save-file.ts';
import { STORE_WORDS } from '../../../src/words/store-words.ts';

/** The report of a page, whole, before anything is saved. */
export function ReportPage({ tabId }: { tabId: number }): JSX.Element | null {
  const { lang } = usePage();
  const words = STORE_WORDS[lang];
  const [report, setReport] = useState<PageReport | null | 'loading'>('loading');
  useEffect(() => {
    void send('take-report', { tabId }).then(setReport);
  }, [tabId]);
  if (report === 'loading') return null;
  if (report === null)
    return (
      <section class="panel empty">
        <h1>{words.reportTitle}</h1>
        <p class="muted">{words.reportGone}</p>
      </section>
    );
  const file = new Blob([report.html], { type: 'text/plain;charset=utf-8' });
  return (
    <>
      <h1>{words.reportTitle}</h1>
      <p>{words.reportLead}</p>
      <p class="hint">{words.reportSend}</p>
      <p class="buttons report-save">
        <button type="button" class="btn primary" onClick={() => saveFile(file, report.name)}>
          {words.reportSave}
        </button>
        <span class="muted small">
          {report.name} · {words.reportSize(Math.ceil(file.size / 1024))}
        </span>
      </p>
      <textarea class="report-text" readOnly rows={24} aria-label={report.name} value={report.html} />
    </>
  );
}
