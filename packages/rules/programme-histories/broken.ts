import { addYears, type CivilDate, daysBetween } from '../src/index.ts';
import { act, emptyHistory, type Programme, type ProgrammeEvent } from '../src/programme/index.ts';

/**
 * Plays a history and tells what an allowed operation broke of Lenovo's rules. The rules are written here a second time, as
 * plain sums over what happened, by their words in seed 004 and not by the engine's data; so a mistake in one is not in both.
 */
export function brokenBy(
  programme: Programme,
  events: readonly ProgrammeEvent[],
  count: (what: string) => void = () => {},
): string[] {
  let history = emptyHistory({ flagged: false });
  const broken: string[] = [];
  const got: { on: CivilDate; amount: number; left: number; source: string }[] = [];
  const done: { on: CivilDate; amount: number; device: string }[] = [];
  const ends = new Map<
    string,
    { start: CivilDate; end: CivilDate; boundOn: CivilDate; series: string; kind: string }
  >();
  const note = (rule: string, event: ProgrammeEvent): void => {
    broken.push(`${rule}: ${JSON.stringify(event)}`);
  };

  for (const event of events) {
    const before = history;
    const result = act(programme, history, event);
    history = result.history;
    const { answer } = result;
    count(`${event.do} ${answer.verdict}`);
    if (answer.verdict === 'deny') {
      if (history.holdings !== before.holdings && answer.do !== 'grant')
        note('a denial changed something', event);
      continue;
    }
    if (event.do === 'unbind' || event.do === 'move-binding' || event.do === 'undo-redemption')
      note('R21/R22', event);
    if (event.do === 'grant' && answer.do === 'grant') {
      got.push({ on: event.on, amount: answer.credited, left: answer.credited, source: event.source });
      if (sumIn(got, yearOf(event.on)) > 360) note('R02', event);
    }
    if (event.do === 'bind') {
      const { device } = event;
      if (ends.has(device.id) || ends.size >= 5) note('R05', event);
      if (device.boundElsewhere === true) note('R06', event);
      if (device.start !== null && device.end !== null)
        ends.set(device.id, {
          start: device.start,
          end: device.end,
          boundOn: event.on,
          series: String(device.facts.series),
          kind: String(device.facts.kind),
        });
    }
    if (event.do !== 'redeem' || answer.do !== 'redeem') continue;

    const held = ends.get(event.device);
    if (held === undefined) {
      note('R07 not bound', event);
      continue;
    }
    if (daysBetween(held.boundOn, event.on) < 30) note('R07', event);
    if (event.on > held.end) note('R12', event);
    if (![90, 180, 360].includes(event.amount)) note('R10', event);
    if (held.kind === 'desktop' || held.series.startsWith('昭阳')) note('R14', event);
    if (held.kind === 'phone' && held.series.startsWith('拯救者')) note('R17', event);
    for (const one of done) {
      if (one.device === event.device && event.on <= addYears(one.on, 1)) note('R08', event);
    }
    if (done.filter((one) => event.on <= addYears(one.on, 1)).length >= 3) note('R09', event);
    done.push({ on: event.on, amount: event.amount, device: event.device });
    if (sumIn(done, yearOf(event.on)) > 360) note('R03', event);

    let spent = 0;
    for (const { grant, amount } of answer.spends) {
      const one = got[grant];
      if (one === undefined || amount > one.left) {
        note('spends more than there is', event);
        continue;
      }
      one.left -= amount;
      spent += amount;
      if (event.on >= addYears(one.on, 1)) note('R04', event);
      if (one.source === 'check-in' && held.series.startsWith('ThinkPad')) note('R19', event);
    }
    if (spent !== event.amount) note('spends another amount', event);
    if (answer.end === null || answer.end <= held.end) note('R11 gains nothing', event);
    else {
      if (answer.end > addYears(held.start, 5)) note('R13', event);
      held.end = answer.end;
    }
  }
  return broken;
}

const yearOf = (day: CivilDate): string => day.slice(0, 4);

const sumIn = (list: readonly { on: CivilDate; amount: number }[], year: string): number =>
  list.filter(({ on }) => yearOf(on) === year).reduce((sum, { amount }) => sum + amount, 0);
