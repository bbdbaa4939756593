export { BarLegend } from './BarLegend.tsx';
export { barClass, CoverageTimeline, type CoverageTimelineProps } from './CoverageTimeline.tsx';
export { coverageName, coverageSentence, flagSentence } from './coverage-words.ts';
export { dateWords, daysLeftWords, daysWords, monthsWords, monthWords, relativeWords } from './date-words.ts';
export {
  ACTION_WORDS,
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  CONDITION_WORDS,
  POLICY_KIND_WORDS,
  PUBLISHER_WORDS,
  partWords,
  REQUIREMENT_WORDS,
} from './kind-words.ts';
export { type Lang, langTag, type Words } from './lang.ts';
export { CONFIDENCE_WORDS, DATE_NAME_WORDS, STATUS_WORDS } from './reason-words.ts';
export { stepWords } from './step-words.ts';
export { TermBar, type TermBarProps, type TermPart, termWords } from './TermBar.tsx';
export { BAR_WORDS } from './timeline-words.ts';
