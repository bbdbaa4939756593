import { detectionMessage } from './detection.ts';
import type { MessageName } from './protocol.ts';
import { READERS } from './readers.ts';
import { kinds, list, type Made, oneOf, orNull, REFUSED, row, text, whole } from './shapes.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const ofTab = row({}, { tabId: whole() });
const bare = row({});

const message = kinds('name', {
  'purchase-seen': row({ detection: detectionMessage }),
  'readers-wanted': row({ readers: list(oneOf(READERS), READERS.length) }),
  'card-ready': bare,
  'card-action': row({ action: oneOf(['view', 'undo', 'mute-store', 'close']) }),
  'card-answer': row({ itemId: text(36, UUID), choice: orNull(whole(0, 9)) }),
  'bar-ready': bare,
  'bar-action': row({ action: oneOf(['stop', 'view']) }),
  'scan-start': ofTab,
  'scan-stop': ofTab,
  'report-page': ofTab,
  'known-words': bare,
  'take-report': row({ tabId: whole() }),
  'read-this-page': ofTab,
  changed: bare,
  status: ofTab,
});

type Parsed = Made<typeof message>;

/** A message as it is received: parsed, and of a name that the protocol knows. */
export type Message = Extract<Parsed, { name: MessageName }>;

/** The message that `data` is, or null: whatever is not of the protocol is not answered and changes nothing. */
export function parseMessage(data: unknown): Message | null {
  const parsed = message(data);
  return parsed === REFUSED ? null : parsed;
}
