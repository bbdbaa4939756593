import type { Change } from '../types.ts';

/** CHANGELOG.md of the data: per change the day, the purchases and policies concerned, and the words in both languages. */
export function changelogPage(changes: readonly Change[]): string {
  const entries = changes.map(
    ({ day, policies, purchases, text }) =>
      `## ${day}\n\n` +
      `Purchases: ${spanText(purchases)}. Policies: ${policies.length === 0 ? 'all' : policies.map((id) => `\`${id}\``).join(', ')}.\n\n` +
      `${text.zh}\n\n${text.en}\n`,
  );
  return `# Changes of the data\n\nWhat is said otherwise than before, newest first.\n\n${entries.join('\n')}`;
}

function spanText({ from, to }: Change['purchases']): string {
  if (from === null && to === null) return 'of any date';
  if (to === null) return `from ${from}`;
  if (from === null) return `until ${to}`;
  return `${from} to ${to}`;
}
