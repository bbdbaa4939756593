import { loadProgrammes } from '@baoqi/policies';
import type { Programme } from '@baoqi/rules/programme';

const loaded = loadProgrammes();
const found = loaded.ok ? loaded.value.find(({ id }) => id === 'lenovo') : undefined;
if (found === undefined) throw new Error('no programme of Lenovo');

/** Lenovo's programme as it is authored: coupons live a year less a day, bindings wait 30 days and one more to be safe. */
export const LENOVO: Programme = found;
