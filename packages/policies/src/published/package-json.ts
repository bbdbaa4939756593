import { z } from 'zod';

const own = z.object({ name: z.string(), version: z.string(), license: z.string(), description: z.string() });

/** The manifest of the packed data: no dependency, every file to be had by its path. */
export function packageJson(ours: string): string {
  const { name, version, license, description } = own.parse(JSON.parse(ours));
  return `${JSON.stringify(
    {
      name,
      version,
      license,
      description,
      type: 'module',
      exports: {
        '.': { types: './reader.d.ts', default: './reader.js' },
        './types': { types: './types.d.ts' },
        './*': './*',
      },
      sideEffects: false,
    },
    null,
    2,
  )}\n`;
}
