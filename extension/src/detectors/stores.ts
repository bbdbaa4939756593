import { AMAZON } from './stores/amazon/store.ts';
import { APPLE } from './stores/apple/store.ts';
import { JD } from './stores/jd/store.ts';
import { MI } from './stores/mi/store.ts';
import { PDD } from './stores/pdd/store.ts';
import { TAOBAO } from './stores/taobao/store.ts';
import { VMALL } from './stores/vmall/store.ts';
import type { Store } from './types.ts';

/** The stores that are read by themselves once the user allows it, as screens and the worker know them: without their detectors' code. In the order in which they are offered. */
export const STORES: readonly Store[] = [JD, TAOBAO, PDD, MI, VMALL, APPLE, AMAZON];
