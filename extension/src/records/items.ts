/** Reading and changing items: the door that pages use. */
export { addByHand, type HandInput } from './add-by-hand.ts';
export { type ItemRecord, listItems, readItem } from './item-record.ts';
export { keepTitle, listNotKept, type Matched, type NotKeptTitle } from './not-kept.ts';
export { removeItem, restoreItem } from './remove-item.ts';
export { type ItemChanges, type PurchaseChanges, updateItem, updatePurchase } from './update-item.ts';
