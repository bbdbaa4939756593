import bothLanguages from './both-languages.ts';
import type { Check } from './check.ts';
import confidenceFitsPublisher from './confidence-fits-publisher.ts';
import datesInOrder from './dates-in-order.ts';
import ids from './ids.ts';
import noOverlap from './no-overlap.ts';
import quoteLength from './quote-length.ts';
import registerHost from './register-host.ts';
import sourceIndex from './source-index.ts';
import sourcePerPromise from './source-per-promise.ts';
import statusFitsDates from './status-fits-dates.ts';
import unknownCare from './unknown-care.ts';
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
];
