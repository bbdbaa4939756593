import type { Candidate, Channel, Known } from '@baoqi/rules';
import { isUnsure } from '../records/is-unsure.ts';
import type { ItemChanges } from '../records/items.ts';
import type { ItemRow } from '../records/types.ts';

/** What the user is asked of an item, to be answered by one tap. */
export type Question =
  /** What it is; where none fits, the form. */
  { ask: 'which'; choices: Candidate[] } | { ask: 'channel'; choices: Channel[] };

const CHANNELS: Channel[] = ['mainland', 'cross-border', 'second-hand'];

/** What it is comes before where it is from: on that hangs which policies ask. Null: nothing is to be asked. */
export function questionOf(item: ItemRow, evaluation: Known, candidates: Candidate[]): Question | null {
  if (isUnsure(item)) return { ask: 'which', choices: candidates };
  return asksChannel(item, evaluation) ? { ask: 'channel', choices: CHANNELS } : null;
}

/** A policy hangs on where it is from, and nobody has said. */
function asksChannel(item: ItemRow, { requirements }: Known): boolean {
  return (
    item.channel === 'unknown' &&
    !item.edited.includes('channel') &&
    requirements.some(
      ({ state, because }) =>
        state === 'unknown' && because.steps.some(({ key }) => key === 'channel-unknown'),
    )
  );
}

/** What an answer changes about the item; null: there is no such choice. */
export function answerOf(question: Question, choice: number): ItemChanges | null {
  if (question.ask === 'channel') {
    const channel = question.choices[choice];
    return channel === undefined ? null : { channel };
  }
  const candidate = question.choices[choice];
  return candidate === undefined ? null : changesOf(candidate);
}

/** Model and serial number stay as they were, except that what is made for a camera is not that camera's model. */
function changesOf({ brand, category, accessoryFor }: Candidate): ItemChanges {
  return { brand, category, ...(accessoryFor === null ? {} : { model: null }) };
}
