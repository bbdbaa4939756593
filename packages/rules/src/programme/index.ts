export { advise, firstDay } from './advice.ts';
export { bestPlan, bestPlanByEveryDay, type Plan, type PlannedRedemption } from './best-plan.ts';
export { contradictionsIn } from './contradictions.ts';
export { credited, lastUsableDay, lastUsableDays } from './grants.ts';
export { judge, judgeOnce } from './judge.ts';
export { withReading } from './readings.ts';
export { type ComingDay, comingDays, isWorthAWord, LAPSE_LEADS } from './reminders.ts';
export { act, afterwards, emptyHistory, type History, replay } from './replay.ts';
export type * from './types.ts';
