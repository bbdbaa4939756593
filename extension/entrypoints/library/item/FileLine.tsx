import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fileBlob, removeFile, restoreFile } from '../../../src/records/files.ts';
import type { FileRow } from '../../../src/records/types.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { saveFile } from '../../../src/ui/save-file.ts';
import { useChange, useToast } from '../../../src/ui/Toast.tsx';

/** Pictures that a browser draws without running anything. HTML and SVG are files to download, never drawn. */
const PREVIEWED = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
const LARGEST_PREVIEW = 20_000_000;

export function FileLine({ file }: { file: FileRow }): JSX.Element {
  const { words } = usePage();
  const change = useChange();
  const toast = useToast();

  async function download() {
    const blob = await fileBlob(file.id);
    if (blob) saveFile(blob, file.name);
    else toast({ text: words.item.fileGone, tone: 'problem' });
  }
  const undo = () => void change(restoreFile(file.id));

  return (
    <li>
      {PREVIEWED.has(file.type) && file.size < LARGEST_PREVIEW && <Preview file={file} />}
      <span class="file-name">
        <span class="file-title">{file.name}</span>
        <span class="file-size muted small">
          {words.item.role[file.role]} · {sizeWords(file.size)}
        </span>
      </span>
      <button type="button" class="btn" onClick={() => void download()}>
        {words.common.download}
        <span class="visually-hidden"> {file.name}</span>
      </button>
      <button
        type="button"
        class="btn quiet"
        onClick={() => void change(removeFile(file.id), words.item.fileRemoved(file.name), undo)}
      >
        {words.common.remove}
        <span class="visually-hidden"> {file.name}</span>
      </button>
    </li>
  );
}

function Preview({ file }: { file: FileRow }): JSX.Element | null {
  const { words } = usePage();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let here = true;
    void fileBlob(file.id).then((blob) => {
      if (!blob || !here) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      here = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [file.id]);
  return url ? <img class="preview" src={url} alt={words.item.preview(file.name)} loading="lazy" /> : null;
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
