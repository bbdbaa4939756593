import type { CDPSession, Page } from '@playwright/test';

/** The parts of CDP's DOM tree that are used here. */
type DomNode = {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
};

export type Box = { x: number; y: number; width: number; height: number };

const flat = (node: DomNode): DomNode[] => [node, ...(node.children ?? []).flatMap(flat)];
const text = (node: DomNode): string =>
  node.nodeName === 'STYLE'
    ? ''
    : node.nodeName === '#text'
      ? node.nodeValue
      : (node.children ?? []).map(text).join(' ');

const closedRoots = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed'),
  ...(node.children ?? []).flatMap(closedRoots),
];

const boxOf = async (cdp: CDPSession, node: DomNode): Promise<Box | null> => {
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // Not laid out: hidden, or a node without a box.
    return null;
  }
};

/** The in-page card as a person sees it. Its closed shadow root hides it from locators; CDP reaches into it. */
export type Card = {
  text: string;
  box: Box | null;
  buttons: { label: string; box: Box | null }[];
  press: (label: RegExp) => Promise<void>;
};

export const readCard = async (page: Page): Promise<Card | null> => {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const shadow = closedRoots(root).find((one) => text(one).trim() !== '');
    if (!shadow) return null;
    const all = flat(shadow);
    const elements = all.filter((node) => ['BUTTON', 'A'].includes(node.nodeName));
    const buttons = await Promise.all(
      elements.map(async (node) => {
        const at = (node.attributes ?? []).indexOf('aria-label');
        const label = `${text(node).trim()} ${at >= 0 ? (node.attributes?.[at + 1] ?? '') : ''}`.trim();
        return { label, box: await boxOf(cdp, node) };
      }),
    );
    const boxes = await Promise.all(
      all.filter((node) => /^[A-Z]/.test(node.nodeName)).map((node) => boxOf(cdp, node)),
    );
    const largest = boxes
      .filter((box) => box !== null && box.width > 0)
      .sort((a, b) => (b?.width ?? 0) * (b?.height ?? 0) - (a?.width ?? 0) * (a?.height ?? 0))[0];
    const press = async (label: RegExp): Promise<void> => {
      const box = buttons.find((button) => label.test(button.label))?.box;
      if (!box) throw new Error(`the card has no ${label}: ${buttons.map((one) => one.label).join(', ')}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    return { text: text(shadow).replace(/\s+/g, ' ').trim(), box: largest ?? null, buttons, press };
  } finally {
    await cdp.detach();
  }
};
