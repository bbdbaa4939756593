import { readFileSync } from 'node:fs';

/** What could not be read of an input, said to the person who gave it. */
export class InputError extends Error {
  override name = 'InputError' as const;
}

/** The text of a file, or of standard input for `-`. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `text` as JSON; `name` says in a message where it came from. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
