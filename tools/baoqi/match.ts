import { compileMatcher } from '@baoqi/rules';
import { fieldsOf, textField } from './fields.ts';
import { lexicon } from './policy-data.ts';
import { InputError, parseJson, readInput } from './read-json.ts';

/** `baoqi match` (design.md section 8): JSON lines in on standard input (or FILE), JSON lines out, in order. */
export async function run(args: string[]): Promise<number> {
  const [file = '-'] = args;
  try {
    const matcher = compileMatcher(lexicon());
    const lines = readInput(file).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const value = parseJson(line, `line ${index + 1}`);
      const fields = fieldsOf(value, `line ${index + 1}`, [], () => {});
      const { brand, category, model, channel, accessoryFor, warrantable } = matcher.match({
        title: textField(fields, 'title') ?? '',
        seller: textField(fields, 'seller'),
        host: textField(fields, 'host'),
      });
      const id = fields.values.get('id') ?? null;
      const out = { id, brand, category, model, channel, accessoryFor, warrantable };
      process.stdout.write(`${JSON.stringify(out)}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`baoqi match: ${error.message}\n`);
    return 2;
  }
}
