import type { IndexProgramme } from '@baoqi/policies/types';
import { useEffect, useState } from 'preact/hooks';
import { listProgrammes } from '../platform/programmes.ts';

const NONE: readonly IndexProgramme[] = [];

/** The programmes that this version knows, once they are read: whose owners have a page for their coupons. */
export function useProgrammes(): readonly IndexProgramme[] {
  const [programmes, setProgrammes] = useState(NONE);
  useEffect(() => {
    let here = true;
    void listProgrammes().then((found) => here && setProgrammes(found));
    return () => {
      here = false;
    };
  }, []);
  return programmes;
}
