/** What happened to the machine, and how often. */
export type LifeCounts = Record<
  | 'ticks'
  | 'purchases'
  | 'deaths'
  | 'restarts'
  | 'sleeps'
  | 'clock jumps'
  | 'zone moves'
  | 'acts'
  | 'acts with coupons'
  | 'older profiles',
  number
>;

export const noneYet = (): LifeCounts => ({
  ticks: 0,
  purchases: 0,
  deaths: 0,
  restarts: 0,
  sleeps: 0,
  'clock jumps': 0,
  'zone moves': 0,
  acts: 0,
  'acts with coupons': 0,
  'older profiles': 0,
});
