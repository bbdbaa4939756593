import addresses from './addresses.ts';
import baseAndRegistration from './base-and-registration.ts';
import bothLanguages from './both-languages.ts';
import changesTold from './changes-told.ts';
import type { Check } from './check.ts';
import confidenceFitsPublisher from './confidence-fits-publisher.ts';
import datesInOrder from './dates-in-order.ts';
import ids from './ids.ts';
import idsLive from './ids-live.ts';
import noOverlap from './no-overlap.ts';
import phones from './phones.ts';
import price from './price.ts';
import quoteLength from './quote-length.ts';
import registerHost from './register-host.ts';
import series from './series.ts';
import sourceIndex from './source-index.ts';
import sourcePerPromise from './source-per-promise.ts';
import statusFitsDates from './status-fits-dates.ts';
import storePlans from './store-plans.ts';
import unknownCare from './unknown-care.ts';
import versionGap from './version-gap.ts';
import windowServesGrant from './window-serves-grant.ts';

export const checks: readonly Check[] = [
  ids,
  sourcePerPromise,
  sourceIndex,
  quoteLength,
  datesInOrder,
  noOverlap,
  confidenceFitsPublisher,
  statusFitsDates,
  registerHost,
  windowServesGrant,
  bothLanguages,
  unknownCare,
  baseAndRegistration,
  versionGap,
  series,
  storePlans,
  price,
  addresses,
  phones,
  idsLive,
  changesTold,
];
