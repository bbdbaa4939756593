import { usage } from './usage.ts';

/** A form of the command: arguments in, exit code out. 0: done. 1: it failed. 2: the input could not be read. */
type Form = (args: string[]) => Promise<number>;

// Imported on use: `evaluate` should not wait for a DOM that only `detect` needs.
const forms: Record<string, Form> = {
  detect: async (args) => (await import('./detect.ts')).run(args),
  redact: async (args) => (await import('./redact.ts')).run(args),
  match: async (args) => (await import('./match.ts')).run(args),
  evaluate: async (args) => (await import('./evaluate.ts')).run(args),
  invoice: async () => notYet('invoice'),
  ledger: async (args) => (await import('./ledger.ts')).run(args),
};

const [name, ...args] = process.argv.slice(2);
process.exitCode = await start(name, args);

async function start(name: string | undefined, args: string[]): Promise<number> {
  const form = name === undefined || !Object.hasOwn(forms, name) ? undefined : forms[name];
  if (form === undefined) {
    process.stderr.write(usage);
    return name === '--help' || name === 'help' ? 0 : 2;
  }
  try {
    return await form(args);
  } catch (error) {
    process.stderr.write(
      `baoqi ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 1;
  }
}

function notYet(form: string): number {
  process.stderr.write(`baoqi ${form}: not yet\n`);
  return 1;
}
