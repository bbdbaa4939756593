import type { Page } from '@playwright/test';

/** Writes so many purchases of one camera each, straight into the tables, as the product would have kept them. */
export const fillLibrary = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    const open = indexedDB.open('baoqi');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const at = '2026-01-01T00:00:00.000Z';
    const writing = database.transaction(['purchases', 'items'], 'readwrite');
    for (let index = 0; index < wanted; index += 1) {
      const orderedOn = `${2020 + (index % 7)}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
      const row = { createdAt: at, updatedAt: at, deletedAt: null, edited: [] };
      const purchaseId = crypto.randomUUID();
      writing.objectStore('purchases').add({
        ...row,
        id: purchaseId,
        store: 'jd',
        orderId: `bench-${index}`,
        aliases: [],
        origin: 'https://order.jd.com',
        orderedOn,
        currency: 'CNY',
        total: '9999.00',
        seller: '京东',
        status: 'delivered',
        statusText: '已完成',
        notKept: [],
      });
      writing.objectStore('items').add({
        ...row,
        id: crypto.randomUUID(),
        purchaseId,
        title: `尼康（Nikon）Z6III 全画幅微单相机 机身 ${index}`,
        quantity: 1,
        price: null,
        brand: 'nikon',
        category: 'camera-body',
        model: 'Z6III',
        serialNumber: null,
        region: 'CN',
        channel: 'mainland',
        condition: 'new',
        dates: { ordered: orderedOn, paid: null, delivered: null, invoiced: null, activated: null },
        invoice: null,
        registeredOn: null,
        manufacturedOn: null,
        province: null,
        transferredOn: null,
        counters: { shutter: null, hours: null, cycles: null },
        repairs: [],
        notes: '',
      });
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  }, count);
