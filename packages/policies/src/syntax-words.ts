import type { ErrorCode } from 'yaml';

export type SyntaxWords = { line: number; message: string };

const KEY = /^(\s*(?:- )*)([\w-]+)/;

/**
 * What is wrong with YAML that cannot be read, in the words of whoever wrote it: parsers name what they expected, people
 * forgot a quote. `line` is the parser's; where the slip is higher up, the answer names that line.
 */
export function syntaxWords(code: ErrorCode, text: string, line: number, original: string): SyntaxWords {
  const lines = text.split('\n');
  const at = lines[line - 1] ?? '';
  const key = KEY.exec(at)?.[2] ?? '';
  const say = (wrong: string, instead: string, where = line) => ({
    line: where,
    message: `${wrong} → ${instead}`,
  });

  if (code === 'DUPLICATE_KEY') return say(`${key} stands twice in one entry`, 'keep one of the two');
  if (code === 'TAB_AS_INDENT') return say('a tab at the beginning of the line', 'use spaces, two a level');
  if (/^\s*(?:- )*[\w-]+：/.test(at))
    return say(`the colon after ${key} is a Chinese one (：)`, `write “${key}: ” with : and a space`);
  if (/^\s*(?:- )*[\w-]+:[^\s]/.test(at) && code === 'MULTILINE_IMPLICIT_KEY')
    return say(`no space after the colon of ${key}`, `write “${key}: ” with a space`);
  if (code === 'BLOCK_IN_FLOW')
    return /，\s*[\w-]+: /.test(at)
      ? say('a Chinese comma (，) between two keys', 'write “, ” with a comma and a space')
      : say('a text between { and } with “: ” in it', 'put the text in quotes: { zh: "…", en: "…" }');
  if (code === 'MISSING_CHAR' && original.includes('quote')) {
    const open = lines.findIndex((each) => (each.match(/"/g)?.length ?? 0) % 2 === 1);
    return say(
      'a quote is opened and not closed',
      'close it, or leave both away',
      open < 0 ? line : open + 1,
    );
  }
  if (original.startsWith('Flow'))
    return say('a { or [ is opened and not closed', 'close it at the end of the line', Math.max(1, line - 1));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !isDeeper(lines[line], at))
    return say(`the text of ${key} has “: ” in it`, `put it in quotes: ${key}: "…"`);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return say('the line stands further right than its neighbours', 'begin it where they begin', line + 1);
  if (code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && original.includes('- indicator')))
    return say(`${indent(at)} spaces fit none of the lines above`, 'begin it where its neighbours begin');
  if (code === 'BAD_SCALAR_START')
    return say('a text cannot begin with @, %, ` or a comma', 'put it in quotes: "…"');
  return say(original.replace(/ at line \d+, column \d+:?$/, ''), 'look at this line and at the one above');
}

const indent = (line: string) => line.length - line.trimStart().length;

/** Whether the next line stands deeper than the key of this one, which has a value already. */
function isDeeper(next: string | undefined, line: string): boolean {
  const keyAt = KEY.exec(line)?.[1]?.length ?? 0;
  return next !== undefined && next.trim() !== '' && indent(next) > keyAt;
}
