import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { attachFile } from '../../../src/records/files.ts';
import type { FileRow } from '../../../src/records/types.ts';
import { ChoiceField } from '../../../src/ui/EditField.tsx';
import { entriesOf } from '../../../src/ui/entries.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { FileLine } from './FileLine.tsx';

/** Proofs of an item, by picker or drop. */
export function Files({ itemId, files }: { itemId: string; files: readonly FileRow[] }): JSX.Element {
  const { words } = usePage();
  const change = useChange();
  const [role, setRole] = useState<FileRow['role']>('invoice');
  const [over, setOver] = useState(false);

  async function attach(list: FileList | null | undefined) {
    for (const file of list ?? [])
      await change(attachFile(itemId, role, file), words.item.fileAdded(file.name));
  }

  return (
    <section
      class={`panel pad files ${over ? 'is-over' : ''}`}
      aria-labelledby="files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void attach(event.dataTransfer?.files);
      }}
    >
      <h2 id="files">{words.item.files}</h2>
      <p class="hint">{words.item.filesText}</p>
      <ul class="file-list">
        {files.map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
      <div class="fields">
        <ChoiceField
          label={words.item.roleLabel}
          value={role}
          choices={entriesOf(words.item.role)}
          onSave={(next) => next && setRole(next)}
        />
        <label class="field">
          <span>
            {words.item.addFile} <i>{words.item.dropHere}</i>
          </span>
          <input
            type="file"
            multiple
            onChange={(e) => {
              const input = e.currentTarget;
              void attach(input.files).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </div>
    </section>
  );
}
