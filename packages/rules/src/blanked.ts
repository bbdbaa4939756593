/** The text with what stands at these places made blank, so that every other place stays. */
export function blanked(text: string, places: readonly { start: number; end: number }[]): string {
  let out = text;
  for (const { start, end } of places) out = out.slice(0, start).padEnd(end, ' ') + out.slice(end);
  return out;
}
