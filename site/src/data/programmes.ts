import lenovo from '@baoqi/policies/programmes/lenovo.json?raw';
import type { Programme } from '@baoqi/policies/types';
import { isProgramme } from './is-programme.ts';

/** Every programme there is; validated when packages/policies was built. */
export const programmes: Programme[] = [read(lenovo)];

/** The page with the calculator for a programme; none is built without one. */
export const programmePath = ({ id }: Pick<Programme, 'id'>): string => `/${id}-coupons/`;

function read(raw: string): Programme {
  const found: unknown = JSON.parse(raw);
  if (isProgramme(found)) return found;
  throw new Error('a programme has a shape that this site does not know: build packages/policies anew');
}
