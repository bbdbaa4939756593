import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import { EmptyPicture } from '../../popup/EmptyPicture.tsx';
import { addHref } from '../hrefs.ts';

/** Nothing kept yet: one picture, one sentence, two ways on. */
export function EmptyList(): JSX.Element {
  const { words } = usePage();
  return (
    <section class="panel empty">
      <EmptyPicture />
      <h1>{words.library.emptyTitle}</h1>
      <p class="muted">{words.library.emptyText}</p>
      <p class="buttons">
        <a class="btn primary" href={addHref()}>
          {words.library.add}
        </a>
        <a class="btn" href="/welcome.html">
          {words.settings.changeStores}
        </a>
      </p>
    </section>
  );
}
