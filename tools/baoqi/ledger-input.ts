import type { CivilDate } from '@baoqi/rules';
import type { Attempt, Device, Grant, Holdings, Redemption } from '@baoqi/rules/programme';
import { booleanField, dateField, type Fields, fieldsOf, textField } from './fields.ts';
import { InputError } from './read-json.ts';

type Warn = (message: string) => void;

const DEVICE_KEYS = [
  'brand',
  'series',
  'kind',
  'soldIn',
  'boughtIn',
  'customBuild',
  'warrantyStart',
  'warrantyEnd',
  'boundOn',
  'boundElsewhere',
  'invoicedOn',
];

/** The `input` of a case in `lenovo/cases.json`: a device (called `this`), a wallet of what is unspent, redemptions, an attempt. */
export function readLedgerInput(value: unknown, warn: Warn): { holdings: Holdings; attempt: Attempt } {
  const top = fieldsOf(
    value,
    'input',
    ['device', 'accountFlagged', 'wallet', 'redemptions', 'attempt'],
    warn,
  );
  const attempt = fieldsOf(top.values.get('attempt'), 'input.attempt', ['on', 'days', 'device'], warn);
  return {
    holdings: {
      person: { flagged: booleanField(top, 'accountFlagged') },
      grants: listOf(top, 'wallet').map((one, index) => readGrant(one, `input.wallet[${index}]`, warn)),
      devices: [readDevice(top.values.get('device'), warn)],
      redemptions: listOf(top, 'redemptions').map((one, index) =>
        readRedemption(one, `input.redemptions[${index}]`, warn),
      ),
    },
    attempt: { on: dayOf(attempt, 'on'), amount: daysOf(attempt, 'days'), device: 'this' },
  };
}

function readDevice(value: unknown, warn: Warn): Device {
  const fields = fieldsOf(value, 'input.device', DEVICE_KEYS, warn);
  return {
    id: 'this',
    facts: {
      brand: textField(fields, 'brand'),
      series: textField(fields, 'series'),
      kind: textField(fields, 'kind'),
      soldIn: textField(fields, 'soldIn'),
      boughtIn: textField(fields, 'boughtIn'),
      customBuild: booleanField(fields, 'customBuild'),
    },
    start: dateField(fields, 'warrantyStart'),
    end: dateField(fields, 'warrantyEnd'),
    boundOn: dateField(fields, 'boundOn'),
    boundElsewhere: booleanField(fields, 'boundElsewhere') === true,
    invoicedOn: dateField(fields, 'invoicedOn'),
  };
}

function readGrant(value: unknown, path: string, warn: Warn): Grant {
  const fields = fieldsOf(value, path, ['obtainedOn', 'days', 'source'], warn);
  const source = textField(fields, 'source');
  if (source === null) throw new InputError(`${path}.source: missing (check-in, show-off or event)`);
  return { on: dayOf(fields, 'obtainedOn'), amount: daysOf(fields, 'days'), source };
}

function readRedemption(value: unknown, path: string, warn: Warn): Redemption {
  const fields = fieldsOf(value, path, ['on', 'days', 'device'], warn);
  const device = textField(fields, 'device');
  if (device === null) throw new InputError(`${path}.device: missing ("this", or a name for another device)`);
  return { on: dayOf(fields, 'on'), amount: daysOf(fields, 'days'), device };
}

function listOf({ path, values }: Fields, key: string): unknown[] {
  const value = values.get(key) ?? [];
  if (Array.isArray(value)) return value;
  throw new InputError(`${path}.${key}: a list is wanted`);
}

function dayOf(fields: Fields, key: string): CivilDate {
  const day = dateField(fields, key);
  if (day === null) throw new InputError(`${fields.path}.${key}: missing (YYYY-MM-DD)`);
  return day;
}

function daysOf({ path, values }: Fields, key: string): number {
  const value = values.get(key);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000) return value;
  throw new InputError(`${path}.${key}: a whole number of days is wanted, this is ${JSON.stringify(value)}`);
}
