import { z } from 'zod';
import { CATEGORIES } from '../categories.ts';

/** What a policy promises or demands. */
export const policyKind = z.enum([
  'base',
  'registration',
  'campaign',
  'coupon',
  'paid-extension',
  'care',
  'loss-theft',
  'membership',
  'maintenance',
  'quality-programme',
  'statutory',
  'store-service',
]);

export const channel = z.enum(['mainland', 'cross-border', 'second-hand', 'unknown']);
export const condition = z.enum(['new', 'refurbished', 'used']);
export const confidence = z.enum(['high', 'medium', 'low']);
export const policyStatus = z.enum(['current', 'historic', 'expired', 'unverified']);
export const publisher = z.enum(['maker', 'law', 'copy', 'press', 'dealer', 'seed']);
export const dateName = z.enum(['ordered', 'paid', 'delivered', 'invoiced', 'activated']);
export const action = z.enum([
  'register',
  'get-invoice',
  'buy-care',
  'claim',
  'use-service',
  'return',
  'exchange',
]);

export const category = z.enum(CATEGORIES);

export const requirementKind = z.enum([
  'mainland-goods',
  'new-goods',
  'invoice',
  'invoice-names-model',
  'invoice-names-dealer',
  'invoice-in-time',
  'registration',
  'member-account',
  'warranty-card',
  'card-exchange',
  'proof-at-counter',
  'activation',
  'inspection',
]);
