import type { JSX } from 'preact';
import { removeItem, restoreItem } from '../../../src/records/items.ts';
import type { ItemRow } from '../../../src/records/types.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { itemHref, LIST_HREF } from '../hrefs.ts';

/** Deletes at once, with a way back, instead of asking twice. */
export function RemoveItem({ item }: { item: ItemRow }): JSX.Element {
  const { words } = usePage();
  const change = useChange();
  const undo = () =>
    void change(restoreItem(item.id)).then((made) => {
      if (made) location.hash = itemHref(item.id);
    });
  const remove = async () => {
    if (await change(removeItem(item.id), words.library.removed(item.title), undo)) location.hash = LIST_HREF;
  };
  return (
    <p class="remove">
      <button type="button" class="btn quiet danger" onClick={() => void remove()}>
        {words.item.remove}
      </button>
    </p>
  );
}
