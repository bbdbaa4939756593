import { CHECKS, newEnd } from './checks.ts';
import { contradictionsIn } from './contradictions.ts';
import { purse } from './grants.ts';
import { withReading } from './readings.ts';
import type {
  Attempt,
  Certainty,
  Device,
  Holdings,
  Judgement,
  OtherReading,
  Programme,
  Verdict,
} from './types.ts';

/**
 * Whether a redemption is allowed: every rule that denies or warns (not only the first), the new last day, the grants it
 * would spend, and what comes out under the other readings of the text. A device that the holdings do not know is a bug
 * of the caller and throws.
 *
 * Source of the rules: the programme's data (`data/programmes/lenovo.yaml`, seed 004).
 * Example: a device redeemed on 2017-04-30 and tried again on 2018-04-30 gives `{verdict: 'deny', failed: [R08 …]}`;
 * on 2018-05-01 it is `allow`, three months after its end.
 */
export function judge(programme: Programme, holdings: Holdings, attempt: Attempt): Judgement {
  const plain = judgeOnce(programme, holdings, attempt);
  const readings: OtherReading[] = [];
  let certainty: Certainty = 'plain';
  for (const reading of programme.readings) {
    const other = judgeOnce(withReading(programme, reading), holdings, attempt);
    if (other.verdict === plain.verdict && other.end === plain.end) continue;
    const { id, rule, text } = reading;
    readings.push({ id, rule, certainty: reading.certainty, text, verdict: other.verdict, end: other.end });
    if (reading.onlyEnd !== true && certainty !== 'ambiguous') certainty = reading.certainty;
  }
  return { ...plain, certainty, readings, contradictions: contradictionsIn(programme, holdings, attempt.on) };
}

type Plain = Pick<Judgement, 'verdict' | 'failed' | 'end' | 'spends'>;

/** By one reading, the programme's own. */
export function judgeOnce(programme: Programme, holdings: Holdings, attempt: Attempt): Plain {
  const device = deviceOf(holdings, attempt.device);
  const failing = CHECKS.flatMap((check) => check(programme, holdings, device, attempt));
  const failed = [
    ...failing.filter(({ verdict }) => verdict === 'deny'),
    ...failing.filter(({ verdict }) => verdict === 'warn'),
  ];
  const verdict: Verdict = failed[0]?.verdict ?? 'allow';
  if (verdict === 'deny') return { verdict, failed, end: null, spends: [] };
  const { spends } = purse(programme, holdings.grants, device, attempt.on, attempt.amount);
  return { verdict, failed, end: newEnd(programme, device, attempt), spends: spends ?? [] };
}

export function deviceOf({ devices }: Holdings, id: string): Device {
  const device = devices.find((one) => one.id === id);
  if (device === undefined) throw new RangeError(`no such device in these holdings: ${id}`);
  return device;
}
