import type {
  Action,
  Brand,
  Category,
  Channel,
  Condition,
  Confidence,
  DateName,
  Holidays,
  Policy,
  PolicyKind,
  PolicyStatus,
  Text,
} from './types.ts';

/**
 * `index.json`: of every policy what is needed to tell whether it is for a purchase, and by when something is to be done;
 * no texts and no sources. Lists that are empty and marks that are not set are left out.
 */
export type DataIndex = {
  schema: 1;
  /** The day on which the data was last changed. */
  asOf: string;
  /** Another one whenever anything in any of the files is another. */
  revision: string;
  brands: IndexBrand[];
  /** What the law gives, with whatever brand; in full in `law.json`. */
  law: IndexPolicy[];
  /** Whose coupons or points lengthen a warranty; in full in `programmes/<id>.json`. */
  programmes: IndexProgramme[];
  /** Ids that were published once, and the id that took their place. */
  moved: Record<string, string>;
};

export type IndexBrand = {
  id: string;
  /** In full in `services/<id>.json`; without it in `brands/<id>.json`. */
  kind?: 'store' | undefined;
  name: Text;
  policies: IndexPolicy[];
};

export type IndexProgramme = { id: string; brand: string; title: Text };

export type IndexPolicy = {
  id: string;
  kind: PolicyKind;
  region: string;
  /** First and last purchase date; left out where open. */
  from?: string | undefined;
  to?: string | undefined;
  status: PolicyStatus;
  confidence: Confidence;
  categories: Category[];
  channels: Channel[];
  conditions: Condition[];
  seriesIn?: string[] | undefined;
  seriesOut?: string[] | undefined;
  /** Only for what was bought at one of these stores. */
  stores?: string[] | undefined;
  grants?: IndexGrant[] | undefined;
  windows?: IndexWindow[] | undefined;
};

export type IndexGrant = {
  /** Left out: the whole product. */
  part?: string | undefined;
  /** ISO 8601 (`P12M`, `P2Y`, `PT48H`); left out where the sources do not say. */
  length?: string | undefined;
  /** Dates to count from, in order of preference. */
  from: DateName[];
  /** Where none of them is known: so many days after the thing was made. */
  orMadeDays?: number | undefined;
  /** Added to the end of the base term. */
  extends?: 'base' | undefined;
  /** What has to be done first. */
  needs?: Action | undefined;
  /** It runs to 31 December of its last year. */
  calendar?: true | undefined;
};

export type IndexWindow = {
  do: Action;
  length: string;
  from: DateName[];
  /** Other readings of the length; whoever keeps the earliest keeps all. */
  readings?: string[] | undefined;
  firstDayCounts?: true | undefined;
  lastDayCounts?: false | undefined;
};

/** `brands/<id>.json` and `services/<id>.json`: one brand and everything that it promises. */
export type BrandFile = { schema: 1; asOf: string; brand: Brand; policies: Policy[] };

/** `law.json`: what the law gives with every brand, and the rest days over which its last days move. */
export type LawFile = {
  schema: 1;
  asOf: string;
  policies: Policy[];
  holidays?: Holidays | undefined;
  statutesUnknown?: Brand['unknown'] | undefined;
};

/** One change of the data's meaning, and for whom: the dates of the purchases concerned, both inclusive. */
export type Change = {
  day: string;
  /** Ids of policies; empty: all of them. */
  policies: string[];
  purchases: { from: string | null; to: string | null };
  text: Text;
};
