import { NOT_A_PURCHASE } from '../detectors/reading/result.ts';
import type { Detector } from '../detectors/types.ts';
import type { Reader } from '../messages/readers.ts';
import { offeredReaders } from './offered-readers.ts';

/** What a store's script needs to know to tell an order page by its address. */
export type Look = Pick<Detector, 'matches' | 'isOrderPage'> & { id: Reader };

/**
 * A store whose reader is brought: every page of its sites pays for a look at the address, its order pages alone for what
 * reads them. Asked for at once, and there before the page has settled; until then nothing is read.
 */
export function storeWatch(look: Look, bring: (wanted: Reader[]) => unknown): Detector {
  let asked = false;
  return {
    ...look,
    isOrderPage: (url, doc) => {
      const wanted = look.isOrderPage(url, doc);
      if (wanted && !asked && !offeredReaders().has(look.id)) {
        asked = true;
        bring([look.id]);
      }
      return wanted;
    },
    read: (url, doc, state) =>
      offeredReaders().get(look.id)?.read(url, doc, state) ?? NOT_A_PURCHASE(look.id),
  };
}
