import { readdirSync, readFileSync } from 'node:fs';
import { collectWords } from './collect-words.ts';

/** All words that the detectors' sources name. For the build and the command: it reads files. */
export function wordsOfDetectors(): Set<string> {
  const folder = new URL('../detectors/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)(?:shared-pages|bench-entry)/.test(name),
  );
  const words = new Set<string>();
  for (const name of sources.sort())
    for (const word of collectWords(readFileSync(new URL(name, folder), 'utf8'))) words.add(word);
  for (const word of wordsOfDates()) words.add(word);
  return words;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr', 'ja'];

/** Months and days of the week; patterns know them by their beginnings only. */
function* wordsOfDates(): Generator<string> {
  for (const language of LANGUAGES)
    for (const length of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
      // Every month of a year, and with them every day of the week.
      for (let at = 0; at < 12; at += 1)
        for (const format of [month, weekday])
          for (const [run] of format.format(Date.UTC(2026, at, 1 + at)).matchAll(/\p{L}{2,}/gu))
            yield run.toLowerCase();
    }
}
