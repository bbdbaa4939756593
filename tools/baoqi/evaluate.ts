import { evaluate, remediesOf } from '@baoqi/rules';
import { readItemInput } from './item-input.ts';
import { policyData } from './policy-data.ts';
import { InputError, parseJson, readInput } from './read-json.ts';

/** `baoqi evaluate FILE` (design.md section 8). */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    process.stderr.write('baoqi evaluate FILE: one file is wanted\n');
    return 2;
  }
  try {
    const { item, today } = readItemInput(parseJson(readInput(file), file), say);
    const data = policyData(item.brand);
    // Only where there are repairs to speak of: the form of the answer is fixed.
    const repaired = item.repairs?.length ? { remedies: remediesOf(item, data, today) } : {};
    process.stdout.write(`${JSON.stringify({ ...evaluate(item, data, today), ...repaired }, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    return 2;
  }
}

function say(message: string): void {
  process.stderr.write(`baoqi evaluate: ${message}\n`);
}
