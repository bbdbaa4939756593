import type { IndexBrand } from '@baoqi/policies/types';
import { useEffect, useState } from 'preact/hooks';
import { loadIndex } from '../platform/policies.ts';

/** Every maker that this version knows, by name, once they are read; stores that only sell plans are none. */
export function useBrands(): readonly IndexBrand[] | null {
  const [brands, setBrands] = useState<readonly IndexBrand[] | null>(null);
  useEffect(() => {
    let here = true;
    void loadIndex().then((index) => here && setBrands(index.brands.filter(({ kind }) => kind !== 'store')));
    return () => {
      here = false;
    };
  }, []);
  return brands;
}
