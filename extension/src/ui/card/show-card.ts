import type { CardAction, CardAnswer, CardModel } from '../../messages/card.ts';
import { type CardWords, cardWords } from '../../words/card-words.ts';
import { CARD_CSS } from './card-css.ts';
import { button, el, itemPart, mark } from './card-parts.ts';
import { makeMovable, moveTo } from './move-card.ts';
import { pageBoxes } from './page-boxes.ts';
import { placeCard } from './place-card.ts';
import { windowSize } from './window-size.ts';

const TAG = 'baoqi-card';
/** It leaves by itself after this long, unless somebody is with it. */
const STAYS_MS = 25_000;
const SAYS_MS = 3_000;

type Act = (action: CardAction) => Promise<boolean>;
type Answer = (answer: CardAnswer) => Promise<CardModel | null>;

/** Draws the card over the page, in a closed shadow root that the page cannot look into. */
export function showCard(doc: Document, model: CardModel, act: Act, answer: Answer): void {
  for (const old of doc.querySelectorAll(TAG)) old.remove();
  const host = doc.createElement(TAG);
  host.lang = model.lang === 'zh' ? 'zh-CN' : 'en';
  if (model.theme !== 'auto') host.style.setProperty('color-scheme', model.theme);
  const root = host.attachShadow({ mode: 'closed' });
  const life = new AbortController();
  const leave = () => {
    life.abort();
    host.remove();
  };

  const words = cardWords(model);
  const { card, body, buttons, grip } = frame(doc, words, (action) => {
    if (action === 'close') {
      void act('close');
      leave();
    } else void carryOut(action);
  });
  fill(doc, body, model, answered);
  root.append(el(doc, 'style', '', CARD_CSS), card);
  doc.documentElement.append(host);

  async function carryOut(action: Exclude<CardAction, 'close'>) {
    const done = await act(action);
    if (!done) return;
    if (action === 'view') return leave();
    body.replaceChildren(el(doc, 'p', 'sub', action === 'undo' ? words.undone : words.muted));
    buttons.remove();
    setTimeout(leave, SAYS_MS);
  }

  async function answered(said: CardAnswer) {
    const next = await answer(said);
    if (next) fill(doc, body, next, answered);
    else if (said.choice === null) return leave();
    place();
  }

  const movedByHand = makeMovable(host, grip, life.signal);
  const place = () => {
    if (!movedByHand()) settle(doc, host, card);
  };
  place();
  addEventListener('resize', place, { signal: life.signal });
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      void act('close');
      leave();
    },
    { signal: life.signal },
  );
  leaveInTime(doc, host, root, leave, life.signal);
}

/** Full size where it covers no button of the page; else only its heading and buttons, which fit where the whole does not. */
function settle(doc: Document, host: HTMLElement, card: HTMLElement): void {
  const view = windowSize();
  const { buttons, links } = pageBoxes(doc, view);
  const size = () => {
    const { width, height } = card.getBoundingClientRect();
    return { width, height };
  };
  card.classList.remove('small');
  let spot = placeCard(size(), view, buttons, links);
  if (spot.buttons > 0) {
    card.classList.add('small');
    const smaller = placeCard(size(), view, buttons, links);
    if (smaller.buttons < spot.buttons) spot = smaller;
    else card.classList.remove('small');
  }
  moveTo(host, spot.left, spot.top);
}

type Frame = { card: HTMLElement; body: HTMLElement; buttons: HTMLElement; grip: HTMLElement };

function frame(doc: Document, words: CardWords, act: (action: CardAction) => void): Frame {
  const card = el(doc, 'section', 'card');
  card.setAttribute('aria-label', words.heading);
  const top = el(doc, 'div', 'top');
  const heading = el(doc, 'h2', '', words.heading);
  heading.setAttribute('role', 'status');
  const grip = button(doc, 'icon grip', '⠿', words.move);
  const close = button(doc, 'icon', '×', words.close);
  top.append(mark(doc), heading, grip, close);

  const body = el(doc, 'div', 'body');
  const buttons = el(doc, 'div', 'buttons');
  const presses: [HTMLButtonElement, CardAction][] = [
    [button(doc, 'btn primary', words.view), 'view'],
    [button(doc, 'btn', words.undo), 'undo'],
    [button(doc, 'btn quiet', words.muteStore), 'mute-store'],
  ];
  buttons.append(...presses.map(([press]) => press));
  for (const [press, action] of [...presses, [close, 'close'] as const]) {
    // A page can make clicks of its own; only the user's count.
    press.addEventListener('click', (event) => event.isTrusted && act(action));
  }
  card.append(top, body, buttons);
  return { card, body, buttons, grip };
}

/** What was saved; filled anew when a question was answered. */
function fill(doc: Document, body: HTMLElement, model: CardModel, answer: (said: CardAnswer) => void): void {
  const { items, lang } = model;
  const words = cardWords(model);
  body.replaceChildren(
    ...items.map((item) =>
      itemPart(doc, item, words, lang, (choice) => answer({ itemId: item.itemId, choice })),
    ),
    ...[words.more, words.notKept].flatMap((line) => (line === null ? [] : [el(doc, 'p', 'sub more', line)])),
  );
}

function leaveInTime(
  doc: Document,
  host: HTMLElement,
  root: ShadowRoot,
  leave: () => void,
  signal: AbortSignal,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const busy = doc.hidden || host.matches(':hover') || root.activeElement !== null;
      if (busy) start();
      else leave();
    }, STAYS_MS);
  };
  start();
  for (const sign of ['pointermove', 'focusin', 'keydown'] as const)
    root.addEventListener(sign, start, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
