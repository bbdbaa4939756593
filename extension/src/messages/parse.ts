import * as z from 'zod/mini';
import { detectionMessage } from './detection.ts';
import type { MessageName } from './protocol.ts';
import { READERS } from './readers.ts';

const tabId = z.optional(z.number().check(z.int()));

const message = z.discriminatedUnion('name', [
  z.object({ name: z.literal('purchase-seen'), detection: detectionMessage }),
  z.object({
    name: z.literal('readers-wanted'),
    readers: z.array(z.enum(READERS)).check(z.maxLength(READERS.length)),
  }),
  z.object({ name: z.literal('card-ready') }),
  z.object({
    name: z.literal('card-action'),
    action: z.enum(['view', 'undo', 'mute-store', 'close']),
  }),
  z.object({
    name: z.literal('card-answer'),
    itemId: z.uuid(),
    choice: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(9))),
  }),
  z.object({ name: z.literal('bar-ready') }),
  z.object({ name: z.literal('bar-action'), action: z.enum(['stop', 'view']) }),
  z.object({ name: z.literal('scan-start'), tabId }),
  z.object({ name: z.literal('scan-stop'), tabId }),
  z.object({ name: z.literal('report-page'), tabId }),
  z.object({ name: z.literal('known-words') }),
  z.object({ name: z.literal('take-report'), tabId: z.number().check(z.int()) }),
  z.object({ name: z.literal('read-this-page'), tabId }),
  z.object({ name: z.literal('changed') }),
  z.object({ name: z.literal('status'), tabId }),
]);

type Parsed = z.infer<typeof message>;

/** A message as it is received: parsed, and of a name that the protocol knows. */
export type Message = Extract<Parsed, { name: MessageName }>;

/** The message that `data` is, or null: whatever is not of the protocol is not answered and changes nothing. */
export function parseMessage(data: unknown): Message | null {
  const parsed = message.safeParse(data);
  return parsed.success ? parsed.data : null;
}
