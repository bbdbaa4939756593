import type {
  CountsFrom,
  DataIndex,
  Grant,
  IndexGrant,
  IndexPolicy,
  IndexWindow,
  Policy,
  PolicyData,
  Programme,
  Window,
} from '../types.ts';
import { isoLength } from './iso-length.ts';

/** What `index.json` holds: all that matching and deadlines need at once, of the whole data. */
export function indexOf(
  data: PolicyData,
  programmes: readonly Programme[],
  moved: Record<string, string>,
  revision: string,
): DataIndex {
  const of = (brand: string) => data.policies.filter((policy) => policy.brand === brand).map(policyOf);
  return {
    schema: 1,
    asOf: data.asOf,
    revision,
    brands: data.brands.map(({ id, kind, name }) => ({
      id,
      ...(kind && { kind }),
      name,
      policies: of(id),
    })),
    law: of('*'),
    programmes: programmes.map(({ id, brand, title }) => ({ id, brand, title })),
    moved,
  };
}

function policyOf({
  id,
  kind,
  region,
  effective,
  status,
  confidence,
  applies,
  ...rest
}: Policy): IndexPolicy {
  return {
    id,
    kind,
    region,
    ...(effective.from !== null && { from: effective.from }),
    ...(effective.to !== null && { to: effective.to }),
    status,
    confidence,
    categories: applies.categories,
    channels: applies.channels,
    conditions: applies.conditions,
    ...listed('seriesIn', applies.seriesIn),
    ...listed('seriesOut', applies.seriesOut),
    ...listed('stores', applies.stores ?? []),
    ...listed('grants', rest.grants.map(grantOf)),
    ...listed('windows', rest.windows.map(windowOf)),
  };
}

function grantOf({ part, length, countsFrom, extends: base, conditionalOn }: Grant): IndexGrant {
  return {
    ...(part !== 'whole' && { part }),
    ...(length && { length: isoLength(length) }),
    from: datesOf(countsFrom),
    ...(countsFrom.orMadeDays !== undefined && { orMadeDays: countsFrom.orMadeDays }),
    ...(base && { extends: base }),
    ...(conditionalOn && { needs: conditionalOn }),
    ...(length?.calendar && { calendar: length.calendar }),
  };
}

function windowOf({ action, length, countsFrom, readings, ...counted }: Window): IndexWindow {
  return {
    do: action,
    length: isoLength(length),
    from: datesOf(countsFrom),
    ...listed(
      'readings',
      readings.map((reading) => isoLength(reading.length)),
    ),
    ...(counted.firstDayCounts && { firstDayCounts: true as const }),
    ...(counted.lastDayCounts === false && { lastDayCounts: false as const }),
  };
}

const datesOf = ({ date, orElse }: CountsFrom) => [date, ...orElse];

function listed<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } {
  return list.length > 0 ? ({ [key]: list } as { [key in K]: T[] }) : {};
}
