import type { ItemRow } from './types.ts';

/** Whether what the thing is was only guessed, and the user has not said what it is. */
export function isUnsure({ likely, edited }: Pick<ItemRow, 'likely' | 'edited'>): boolean {
  return likely === true && !edited.includes('brand') && !edited.includes('category');
}
