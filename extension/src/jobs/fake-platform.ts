/** What the browser is to a test of the background: told what to answer, and remembers what was asked of it. */
export const fake = {
  session: new Map<string, unknown>(),
  ran: [] as string[],
  opened: [] as (string | null)[],
  notices: [] as string[],
  badge: [] as number[],
  /** What the reader in the page answers. */
  answer: null as unknown,
  granted: [] as string[],
  /** Address of the tab. */
  url: '',
  health: {} as Record<string, unknown>,
};

export function freshPlatform(): void {
  fake.session.clear();
  for (const list of [fake.ran, fake.opened, fake.notices, fake.badge]) list.length = 0;
  fake.answer = null;
  fake.granted = ['https://order.jd.com/*'];
  fake.health = {};
  fake.url = 'https://shop.example/orders/1';
}

export const session = () => ({
  putForTab: async (tab: number, slot: string, value: unknown) =>
    void fake.session.set(`${tab}:${slot}`, value),
  readForTab: async (tab: number, slot: string) => fake.session.get(`${tab}:${slot}`) ?? null,
  takeForTab: async (tab: number, slot: string) => {
    const value = fake.session.get(`${tab}:${slot}`) ?? null;
    fake.session.delete(`${tab}:${slot}`);
    return value;
  },
});

export const scripts = () => ({
  runInTab: async (tab: number, file: string) => {
    fake.ran.push(`${tab}${file}`);
    return fake.answer;
  },
  runReadersIn: async (tab: number, readers: readonly string[]) => {
    for (const reader of readers) fake.ran.push(`${tab}/${reader}-reader.js`);
  },
  syncContentScripts: async () => {},
});

export const tabs = () => ({
  openLibrary: async (item: string | null) => void fake.opened.push(item),
  activeTab: async () => ({ id: 7, url: fake.url }),
  tabOf: async (id: number) => ({ id, url: fake.url }),
  tabsAt: async () => [],
  tellScripts: async () => {},
});

export const reminderMemory = () => ({
  isNewSession: async () => false,
  keptInSession: async () => new Map(),
  keepInSession: async () => {},
  saveLastLook: async () => {},
});

export const notifications = () => ({
  canNotify: async () => true,
  notify: async (key: string) => void fake.notices.push(key),
});

export const badge = () => ({
  setBadge: async (count: number) => {
    fake.badge.push(count);
  },
});

export const healthMemory = () => ({
  readHealth: async () => fake.health,
  saveHealth: async (all: Record<string, unknown>) => {
    fake.health = all;
  },
  pageHash: async (address: string) => address,
});

export const knownWords = () => ({ loadKnownWords: async () => ['order'] });

export const alarms = () => ({ ensureTick: async () => {} });

export const permissions = () => ({
  grantedPatterns: async () => fake.granted,
  isGranted: async () => true,
});

export const locale = () => ({ langOf: () => 'zh' });

export const clock = async () => {
  const { day } = await import('../records/test-database.ts');
  return { today: () => day('2026-11-22'), nowIso: () => '2026-11-22T02:38:07.123Z' };
};

export const stores = () => ({
  loadStores: async () => ({
    stores: [{ id: 'jd', name: { zh: '京东', en: 'JD.com' }, matches: ['https://order.jd.com/*'] }],
    generic: ['shopify'],
  }),
});

export const policies = async () => {
  const { POLICIES } = await import('../view/test-policies.ts');
  const lexicon = {
    brands: [{ id: 'nikon', words: ['尼康'], series: [{ words: ['Z6III'], category: 'camera-body' }] }],
    categories: [{ category: 'camera-body', words: ['机身'] }],
    links: { before: [], after: [], like: [], own: [], mount: [] },
    channels: [
      { channel: 'cross-border', words: ['京东国际'] },
      { channel: 'mainland', words: ['京东自营'] },
    ],
    conditions: [],
  };
  return {
    loadIndex: async () => ({ revision: 'one', moved: {} }),
    loadPolicies: async () => POLICIES,
    loadLexicon: async () => lexicon,
  };
};
