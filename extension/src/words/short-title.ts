/** A shop's title, cut at a word or at `most` characters. */
export function shortTitle(title: string, most: number): string {
  if (title.length <= most) return title;
  const head = title.slice(0, most);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
