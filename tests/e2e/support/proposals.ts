import type { Worker } from '@playwright/test';

export type Proposal = {
  message: { name: string; detection?: Detection };
  sender: { url: string | null; origin: string | null };
};
export type Detection = {
  kind: string;
  detector: string | null;
  purchases: {
    store: string;
    orderId: string | null;
    aliases: string[];
    orderedOn: string | null;
    currency: string | null;
    total: string | null;
    seller: string | null;
    status: string;
    statusText: string | null;
    items: { title: string; quantity: number | null; price: string | null }[];
  }[];
};

/** Listens in the worker beside the product's own listener, so that the product needs no hook for tests. */
export const recordProposals = async (worker: Worker): Promise<void> => {
  await worker.evaluate(() => {
    const self = globalThis as unknown as { seen?: unknown[]; chrome: typeof chrome };
    self.seen = [];
    self.chrome.runtime.onMessage.addListener((message, sender) => {
      self.seen?.push({ message, sender: { url: sender.url ?? null, origin: sender.origin ?? null } });
    });
  });
};

export const proposals = (worker: Worker): Promise<Proposal[]> =>
  worker.evaluate(() => (globalThis as unknown as { seen: Proposal[] }).seen);

export const forgetProposals = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    (globalThis as unknown as { seen: unknown[] }).seen = [];
  });
