import type { PolicyData } from '@baoqi/policies/types';
import { KINDS, type Kind } from '../words/compared-kinds.ts';
import { compareRows, isTold } from './compare.ts';

/** With fewer there is nothing to compare. */
const FEWEST_BRANDS = 3;

const ALL = Object.keys(KINDS).filter((kind): kind is Kind => kind in KINDS);

/** Kinds that have a page of their own: at least three brands are known to promise something in the mainland on `day`. */
export function comparedKinds(data: PolicyData, day: string): Kind[] {
  return ALL.filter((kind) => compareRows(data, kind, day).filter(isTold).length >= FEWEST_BRANDS);
}

/** The kind that `/compare/` itself shows. */
export const FIRST_KIND = 'camera-body' satisfies Kind;

export const comparePath = (kind: Kind): string => (kind === FIRST_KIND ? '/compare/' : `/compare/${kind}/`);
