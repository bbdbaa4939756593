/** The few calls of the browser that tests make in the worker and in our pages. */
declare const chrome: {
  runtime: {
    id: string;
    onMessage: {
      addListener: (listener: (message: unknown, sender: { url?: string; origin?: string }) => void) => void;
    };
    sendMessage: (message: unknown) => Promise<unknown>;
    getManifest: () => Record<string, unknown>;
  };
  notifications: { getAll: () => Promise<Record<string, boolean>> };
  tabs: { query: (about: object) => Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText: (details: object) => Promise<string> };
  permissions: { getAll: () => Promise<{ origins?: string[]; permissions?: string[] }> };
  scripting: {
    executeScript: (what: { target: { tabId: number }; files: string[] }) => Promise<{ result?: unknown }[]>;
    getRegisteredContentScripts: () => Promise<{ id: string; matches?: string[] }[]>;
    registerContentScripts: (
      scripts: { id: string; js: string[]; matches: string[]; runAt: 'document_idle' }[],
    ) => Promise<void>;
  };
  /** Given to the browser's own page of extensions only. */
  management: { setEnabled: (id: string, enabled: boolean) => Promise<void> };
  alarms: {
    getAll: () => Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]>;
    create: (name: string, alarm: { when?: number; periodInMinutes?: number }) => Promise<void>;
  };
  storage: Record<'session' | 'local', { get: (key: string) => Promise<Record<string, unknown>> }>;
};
