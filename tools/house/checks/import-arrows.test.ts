import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { importArrows } from './import-arrows.ts';

const planted: [string, string, string][] = [
  ['policies imports rules', 'packages/policies/src/a.ts', "import { evaluate } from '@baoqi/rules';"],
  [
    'policies imports rules by path',
    'packages/policies/src/a.ts',
    "export * from '../../rules/src/index.ts';",
  ],
  ['rules imports a library', 'packages/rules/src/a.ts', "import * as z from 'zod/mini';"],
  ['rules imports the data', 'packages/rules/src/a.ts', "import { load } from '@baoqi/policies';"],
  [
    'rules imports a value from the types',
    'packages/rules/src/a.ts',
    "import { x } from '@baoqi/policies/types';",
  ],
  ['rules imports Node', 'packages/rules/src/a.ts', "import { readFileSync } from 'node:fs';"],
  ['ui imports the extension', 'packages/ui/src/a.tsx', "import '../../../extension/src/ui/card.tsx';"],
  ['ui imports the data', 'packages/ui/src/a.tsx', "import { policies } from '@baoqi/policies';"],
  ['extension imports site', 'extension/src/a.ts', "import type { Page } from '../../site/src/page.ts';"],
  [
    'site imports extension',
    'site/src/a.ts',
    "import { jd } from '@baoqi/extension/src/detectors/stores/jd/jd.ts';",
  ],
  ['site loads extension late', 'site/src/a.ts', "await import('../../extension/src/words/pages.ts');"],
  ['tests import product source', 'tests/e2e/a.spec.ts', "import { jd } from '../../extension/src/jd.ts';"],
  ['tests import a product package', 'tests/e2e/a.spec.ts', "import { evaluate } from '@baoqi/rules';"],
  ['the product imports a tool', 'extension/src/a.ts', "import { run } from '../../tools/setup/run.ts';"],
];

const allowed: [string, string][] = [
  ['packages/rules/src/a.ts', "import type { Policy } from '@baoqi/policies/types';"],
  ['packages/rules/src/a.ts', "import { addDays } from './civil-date.ts';"],
  ['packages/rules/src/a.test.ts', "import { expect } from 'vitest';"],
  ['packages/ui/src/a.tsx', "import type { Coverage } from '@baoqi/rules';"],
  ['extension/src/a.ts', "import { evaluate } from '@baoqi/rules';"],
  ['site/src/a.ts', "import { CoverageTimeline } from '@baoqi/ui';"],
  ['tests/e2e/a.spec.ts', "import { test } from './fixtures.ts';"],
  ['tools/baoqi/a.ts', "import { jd } from '../../extension/src/detectors/stores/jd/jd.ts';"],
];

describe('import-arrows', () => {
  it.each(planted)('reports: %s', (_, file, source) => {
    expect(found(importArrows, { [file]: `// planted\n${source}\n` })).toEqual([`${file}:2`]);
  });

  it.each(allowed)('leaves alone: %s: %s', (file, source) => {
    expect(found(importArrows, { [file]: source })).toEqual([]);
  });
});
