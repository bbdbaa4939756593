import type { Box } from './place-card.ts';

const BUTTONS =
  'button, input, select, textarea, summary, [role="button"], [role="tab"], [role="checkbox"], [onclick], a[class*="btn" i], a[class*="button" i]';

/** The page's own buttons and links that lie in the window now. */
export function pageBoxes(
  doc: Document,
  view: { width: number; height: number },
): { buttons: Box[]; links: Box[] } {
  const buttons: Box[] = [];
  const links: Box[] = [];
  for (const element of doc.querySelectorAll(`${BUTTONS}, a[href]`)) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || right < 0 || bottom < 0 || left > view.width || top > view.height)
      continue;
    (element.matches(BUTTONS) ? buttons : links).push({ left, top, right, bottom });
  }
  return { buttons, links };
}
