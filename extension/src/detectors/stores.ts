import { AMAZON } from './stores/amazon/store.ts';
import { JD } from './stores/jd/store.ts';
import type { Store } from './types.ts';

/** The stores that are read by themselves once the user allows it, as screens and the worker know them: without their detectors' code. In the order in which they are offered. */
export const STORES: readonly Store[] = [JD, AMAZON];
