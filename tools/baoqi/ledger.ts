import { loadProgrammes, mistakeLine } from '@baoqi/policies';
import type { Programme } from '@baoqi/policies/types';
import { advise, judge } from '@baoqi/rules/programme';
import { adviceWords, contradictionWords, failingWords } from '@baoqi/ui/programme-words';
import { readLedgerInput } from './ledger-input.ts';
import { InputError, parseJson, readInput } from './read-json.ts';

/** `baoqi ledger PROGRAMME FILE` (design.md section 8). */
export async function run(args: string[]): Promise<number> {
  const [name, file, ...rest] = args;
  if (name === undefined || file === undefined || rest.length > 0) {
    say('a programme and one file are wanted: baoqi ledger lenovo FILE');
    return 2;
  }
  try {
    const programme = programmeOf(name);
    const { holdings, attempt } = readLedgerInput(parseJson(readInput(file), file), say);
    process.stdout.write(`${JSON.stringify(answer(programme, holdings, attempt), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    return 2;
  }
}

function programmeOf(name: string): Programme {
  const loaded = loadProgrammes();
  if (!loaded.ok) throw new Error(loaded.mistakes.map(mistakeLine).join('\n'));
  const found = loaded.value.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw new InputError(`${name}: no such programme (known: ${loaded.value.map(({ id }) => id).join(', ')})`);
}

type Input = ReturnType<typeof readLedgerInput>;

function answer(programme: Programme, holdings: Input['holdings'], attempt: Input['attempt']) {
  const judged = judge(programme, holdings, attempt);
  return {
    verdict: judged.verdict,
    failed: [...new Set(judged.failed.map(({ rule }) => rule))],
    warrantyEnd: judged.end,
    certainty: judged.certainty,
    advice: advise(programme, holdings, attempt, judged).map((one) => ({ ...one, text: adviceWords(one) })),
    because: judged.failed.map((one) => ({
      ...one,
      text: failingWords(one),
      says: programme.rules[one.rule]?.text,
      place: programme.rules[one.rule]?.place,
    })),
    spends: judged.spends.map(({ grant, amount }) => ({
      obtainedOn: holdings.grants[grant]?.on,
      days: amount,
    })),
    readings: judged.readings.map(({ end, ...reading }) => ({ ...reading, warrantyEnd: end })),
    contradictions: judged.contradictions.map((one) => ({ ...one, text: contradictionWords(one) })),
    status: programme.status,
    age: programme.age,
  };
}

function say(message: string): void {
  process.stderr.write(`baoqi ledger: ${message}\n`);
}
