/**
 * The bar: one line at the foot of a store's page, with at most one button. Worded by the background; drawn by its own
 * script, loaded only when there is something to say. Plain JSON; every string is text, never markup.
 */
export type BarModel = {
  lang: 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** `scan`: stays while pages are turned. `note`: said once, leaves by itself. */
  kind: 'scan' | 'note';
  /** "3 pages, 42 orders read" */
  text: string;
  /** "5 kept, 35 not things with a warranty, 2 need you"; null where there is none. */
  detail: string | null;
  button: { label: string; action: BarAction } | null;
  /** Said for a moment after *stop*. */
  stopped: string;
  close: string;
};

export type BarAction = 'stop' | 'view';
