import { z } from 'zod';

/** How service is given, in the terms in which promises can be compared. Leave out what the sources do not say. */
export const service = z.strictObject({
  ways: z
    .array(z.enum(['on-site', 'carry-in', 'mail-in', 'remote', 'hotline']))
    .min(1)
    .optional()
    .describe('How one gets it: a visit at home, a service point, by post, remotely, by telephone.'),
  shippingPaidBy: z
    .enum(['maker', 'owner', 'each-one-way'])
    .optional()
    .describe('Who pays when the thing is sent in.'),
  remedies: z
    .array(z.enum(['repair', 'replace', 'refund']))
    .min(1)
    .optional()
    .describe('What is done about a fault, in the order in which it is offered.'),
  loanUnit: z.boolean().optional().describe('A unit on loan while theirs is repaired.'),
  serialNumberProves: z
    .boolean()
    .optional()
    .describe('True where the serial number is proof enough and no invoice is asked for.'),
  offers: z
    .array(z.enum(['battery', 'cleaning', 'trade-in', 'subscription', 'data-recovery', 'pickup']))
    .min(1)
    .optional()
    .describe('Services beside repair that belong to the promise.'),
});
