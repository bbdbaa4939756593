import type { JSX } from 'preact';
import { usePage } from '../../src/ui/page-context.ts';

/** What is kept, what is not, where, and what happens at the shop. */
export function Promises(): JSX.Element {
  const { welcome } = usePage().words;
  const promises: [title: string, text: string][] = [
    [welcome.keeps, welcome.keepsText],
    [welcome.never, welcome.neverText],
    [welcome.where, welcome.whereText],
    [welcome.readOnly, welcome.readOnlyText],
    [welcome.others, welcome.othersText],
  ];
  return (
    <dl class="promises">
      {promises.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
