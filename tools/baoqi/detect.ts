import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { detect } from '../../extension/src/detectors/index.ts';

const USAGE = 'usage: baoqi detect FILE --url URL';

/** `baoqi detect FILE --url URL`: what the detectors read from a saved page, as JSON. Exit 2 when it cannot be read. */
export async function run(args: string[]): Promise<number> {
  const input = inputOf(args);
  if (typeof input === 'string') return refuse(input);
  const html = await readFile(input.file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof html !== 'string') return refuse(`cannot read ${input.file}: ${html.code ?? html.message}`);
  const { document } = parseHTML(
    html.trim() ? html : '<!doctype html><html><head></head><body></body></html>',
  );
  process.stdout.write(`${JSON.stringify(detect(input.url, document))}\n`);
  return 0;
}

function inputOf(args: string[]): { file: string; url: URL } | string {
  const parsed = parse(args);
  if (parsed === null) return USAGE;
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return USAGE;
  if (parsed.values.url === undefined) return `the address of the page is missing\n${USAGE}`;
  const url = URL.parse(parsed.values.url);
  if (!url || !/^https?:$/.test(url.protocol)) return `not a web address: ${parsed.values.url}\n${USAGE}`;
  return { file, url };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { url: { type: 'string' } }, allowPositionals: true });
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`baoqi detect: ${message}\n`);
  return 2;
}
