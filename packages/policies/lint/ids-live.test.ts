import { expect, test } from 'vitest';
import { findings, type History } from './check.ts';
import check from './ids-live.ts';
import { acme } from './sample.ts';

const OURS = 'acme-cn-registration-2020';

function said(history: Partial<History>): string[] {
  const whole: History = { published: [], moved: {}, changes: [], programmes: ['lenovo'], ...history };
  return findings({ asOf: '2026-11-22', files: [acme()], history: whole }, [check]).map(
    ({ file, wrong }) => `${file}: ${wrong}`,
  );
}

test('what was published is there, as a brand, a policy or a programme', () => {
  expect(said({ published: ['acme', OURS, 'programme:lenovo'] })).toEqual([]);
});

test('an id that is gone is missed, unless it leads on', () => {
  const gone = 'acme-cn-registration-2010';
  expect(said({ published: [gone] })).toEqual([`ids.txt: ${gone} is gone`]);
  expect(said({ published: [gone], moved: { [gone]: OURS } })).toEqual([]);
});

test('it leads to something that is there, and not away from it', () => {
  expect(said({ moved: { old: 'nowhere' } })).toEqual(['moved.yaml: nowhere is not there']);
  expect(said({ moved: { [OURS]: 'acme' } })).toEqual([`moved.yaml: ${OURS} is still there`]);
});
