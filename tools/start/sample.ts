import { jdAddress, jdOrderList, nikonOrder } from '../../tests/fixtures/jd-order-list.ts';

/** A sample order page at a real store's address: a Nikon body and a lens cloth, bought yesterday. */
export const sampleAddress = jdAddress;

export const samplePage = (): string => {
  const yesterday = Temporal.Now.plainDateISO('Asia/Shanghai').subtract({ days: 1 });
  return jdOrderList([nikonOrder(yesterday.toString())]);
};
