/** Something that the extension asks the browser for at install: why, and why nothing smaller would do. */
export type Asked = { permission: string; why: string; whyNotSmaller: string };

/** The manifest and docs/permissions.md are both made from this. */
export const ASKED_AT_INSTALL: readonly Asked[] = [
  {
    permission: 'storage',
    why: 'small state between two wakes of the background worker: which card belongs to which tab, how far a scan has counted, how the reading of each store has gone, when reminders were last looked at',
    whyNotSmaller:
      'the worker sleeps after 30 s and forgets its variables; this is the smallest place that survives it',
  },
  {
    permission: 'unlimitedStorage',
    why: 'invoices and proofs are kept for as long as a warranty runs, years, and must not be evicted when the disk gets full',
    whyNotSmaller:
      "`navigator.storage.persist()` answers `false` in an extension's page (measured), and without this permission the browser may delete the database on its own",
  },
  {
    permission: 'alarms',
    why: 'one tick every half hour asks the database what is due today',
    whyNotSmaller: 'the worker has no timers of its own that outlive it; one alarm, not one a reminder',
  },
  {
    permission: 'notifications',
    why: 'a deadline is told on the day',
    whyNotSmaller: 'the badge and the due list tell it too, but only to somebody who looks',
  },
  {
    permission: 'scripting',
    why: "registers a store's script after the user has allowed that store, reads its pages that are open already, and draws card and bar in that tab",
    whyNotSmaller: 'scripts named in the manifest would need the hosts at install',
  },
  {
    permission: 'activeTab',
    why: '_Read this page_ and the report in the popup: one page, once, because the user pressed the button',
    whyNotSmaller: 'any host permission would be larger',
  },
];

/** Asked for one origin at a time, *always on this shop*. */
export const ANY_SHOP = 'https://*/*';
