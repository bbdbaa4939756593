export { ProgrammeAge } from './ProgrammeAge.tsx';
export { ProgrammeAnswer, type ProgrammeAnswerProps } from './ProgrammeAnswer.tsx';
export { ProgrammePlan } from './ProgrammePlan.tsx';
export { VERDICT_WORDS } from './programme-answer-words.ts';
