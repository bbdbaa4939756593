import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { wordsOfDetectors } from '../../extension/src/redact/known-words.ts';
import { redactPage } from '../../extension/src/redact/redact-page.ts';

const USAGE = 'usage: baoqi redact FILE [--url URL] [--keep WORD,WORD …]';

/**
 * `baoqi redact FILE`: a saved page without anybody in it, safe to commit. Names of classes and ids stay, since a detector
 * is written by them, and so do the labels that some detector names; `--keep` names further ones. Exit 2 when it cannot
 * be read.
 */
export async function run(args: string[]): Promise<number> {
  const input = inputOf(args);
  if (typeof input === 'string') return refuse(input);
  const html = await readFile(input.file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof html !== 'string') return refuse(`cannot read ${input.file}: ${html.code ?? html.message}`);
  if (!/<[a-z!]/i.test(html)) return refuse(`${input.file} is no page`);
  const { document } = parseHTML(html);
  const known = new Set([...wordsOfDetectors(), ...input.keep]);
  const page = redactPage(document, { url: input.url, known, keepNames: true });
  const head = input.url === '' ? '' : `<!-- url: ${page.url} -->\n`;
  process.stdout.write(head + page.html);
  process.stderr.write(
    'baoqi redact: look through it before you commit it; names of classes and ids were kept\n',
  );
  return 0;
}

function inputOf(args: string[]): { file: string; url: string; keep: string[] } | string {
  const parsed = parse(args);
  if (parsed === null) return USAGE;
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return USAGE;
  const { url = '', keep = [] } = parsed.values;
  if (url !== '' && !/^https?:/.test(URL.parse(url)?.protocol ?? ''))
    return `not a web address: ${url}\n${USAGE}`;
  return { file, url, keep: keep.flatMap((words) => words.split(',')).filter((word) => word !== '') };
}

function parse(args: string[]) {
  const options = { url: { type: 'string' }, keep: { type: 'string', multiple: true } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`baoqi redact: ${message}\n`);
  return 2;
}
