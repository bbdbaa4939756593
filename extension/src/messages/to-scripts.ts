/** The one thing that the background says to store scripts: which sites are allowed now. Whoever is on another falls silent. */
export type ToScripts = { name: 'granted'; patterns: string[] };

/** Only the extension itself can send to its scripts; still, what is not of this form is not heard. */
export function parseToScripts(data: unknown): ToScripts | null {
  if (typeof data !== 'object' || data === null || !('name' in data) || data.name !== 'granted') return null;
  if (!('patterns' in data) || !Array.isArray(data.patterns)) return null;
  return { name: 'granted', patterns: data.patterns.filter((one) => typeof one === 'string') };
}
