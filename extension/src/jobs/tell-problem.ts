import { langOf } from '../platform/locale.ts';
import { notify } from '../platform/notifications.ts';
import type { StorageProblem } from '../records/problems.ts';
import { DEFAULT_SETTINGS, readSettings } from '../records/settings.ts';
import { attempt } from '../records/trouble.ts';
import { notKeptNotice } from '../words/problem-notice.ts';

/** Says that a purchase could not be written down. One notice a reason, however many pages are read. */
export async function tellProblem(problem: StorageProblem): Promise<void> {
  const settings = await attempt(readSettings);
  const lang = langOf((settings.ok ? settings.value : DEFAULT_SETTINGS).language);
  await notify(`problem|${problem}`, notKeptNotice(problem, lang));
}
