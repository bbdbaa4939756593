import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addStore } from './add-store.ts';

/** `pnpm new:store <id> [--host order.shop.example] [--name 名字]`: everything of a store but its page. */
const usage = 'usage: pnpm new:store ID [--host HOST] [--name NAME]\n';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const asked = parse(args);
  const id = asked?.positionals[0];
  if (
    !asked ||
    id === undefined ||
    asked.positionals.length > 1 ||
    !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
  ) {
    process.stderr.write(`${usage}ID is the name of its folder: small letters, figures, hyphens\n`);
    return 2;
  }
  const {
    host = `order.${id}.example`,
    name = id,
    root = fileURLToPath(new URL('../../', import.meta.url)),
  } = asked.values;
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host) || /['\\\n]/.test(name)) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    for (const file of addStore(root, { id, host, name })) process.stdout.write(`${file}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  process.stdout.write(`
Next:
  1. Save an order page; make it safe:  pnpm -s baoqi redact PAGE --url ADDRESS > extension/src/detectors/stores/${id}/pages/details.html
  2. Write by hand what must be read, as pages/details.expected.json; and a look-alike as pages/negative-cart.html.
  3. Make ${id}.ts read it:  pnpm exec vitest run extension/src/detectors/frozen-pages.test.ts
  4. pnpm exec biome check --write && pnpm docs, and tests/fixtures/approved-manifests.json by hand: one line for the host.
`);
  return 0;
}

function parse(args: string[]) {
  const options = { host: { type: 'string' }, name: { type: 'string' }, root: { type: 'string' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return null;
  }
}
