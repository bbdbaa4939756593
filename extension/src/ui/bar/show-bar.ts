import type { BarAction, BarModel } from '../../messages/bar.ts';
import { barWords } from '../../words/bar-words.ts';
import { button, el, mark } from '../card/card-parts.ts';
import { BAR_CSS } from './bar-css.ts';

const TAG = 'baoqi-bar';
const CARD = 'baoqi-card';
/** A note that an order is over leaves by itself; the bar of a scan when no page was turned for as long as a scan waits (`IDLE_MINUTES`). */
const STAYS_MS = { over: 25_000, scan: 5 * 60_000 };
const SAYS_MS = 4_000;

type Act = (action: BarAction) => Promise<boolean>;

/** Draws the bar at the foot of the page, in a closed shadow root. A newer one takes the older one's place. */
export function showBar(doc: Document, model: BarModel, act: Act): void {
  const words = barWords(model);
  const old = doc.querySelectorAll(TAG);
  const host = doc.createElement(TAG);
  host.lang = model.lang === 'zh' ? 'zh-CN' : 'en';
  if (model.theme !== 'auto') host.style.setProperty('color-scheme', model.theme);
  const root = host.attachShadow({ mode: 'closed' });
  const bar = el(doc, 'section', 'bar');
  const text = el(doc, 'p', 'text', words.text);
  text.setAttribute('role', 'status');
  bar.setAttribute('aria-label', words.text);
  bar.append(mark(doc), text);
  if (words.detail !== null) bar.append(el(doc, 'p', 'detail', words.detail));
  const close = button(doc, 'icon', '×', words.close);
  const { label, action } = words.button;
  const press = button(doc, 'btn', label);
  // A page can make clicks of its own; only the user's count.
  press.addEventListener('click', (event) => event.isTrusted && void pressed());
  bar.append(press);
  close.addEventListener('click', (event) => event.isTrusted && host.remove());
  bar.append(close);
  // Turning a page must not make the bar jump in again.
  if (old.length > 0) bar.style.animation = 'none';
  root.append(el(doc, 'style', '', BAR_CSS), bar);
  for (const one of old) one.remove();
  // Somebody who scans has seen the card of the page where the scan began.
  if (model.says.kind === 'scan') for (const card of doc.querySelectorAll(CARD)) card.remove();
  doc.documentElement.append(host);
  setTimeout(() => host.remove(), STAYS_MS[model.says.kind]);

  async function pressed(): Promise<void> {
    if (!(await act(action))) return;
    if (action === 'view') return host.remove();
    press.remove();
    bar.querySelector('.detail')?.remove();
    text.textContent = words.stopped;
    setTimeout(() => host.remove(), SAYS_MS);
  }
}
