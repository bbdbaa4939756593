import type { HandForm } from '../../src/messages/popup.ts';
import { parseHandForm } from './hand-form-schema.ts';

/** The pages of the booklet, by the hash of its address. */
export type Route =
  | { page: 'list' }
  | { page: 'item'; id: string }
  | { page: 'add'; form: HandForm | null }
  /** `now`: one press elsewhere asked for a backup at once. */
  | { page: 'backup'; now: boolean }
  /** The report that was made of this tab's page. */
  | { page: 'report'; tabId: number }
  /** A programme's coupons; null: of the first that we know. */
  | { page: 'coupons'; programme: string | null }
  | { page: 'settings' };

/** Anything that is no page of ours is the list. */
export function routeOf(hash: string): Route {
  const [name, value = ''] = hash.replace(/^#/, '').split('=', 2);
  const text = decoded(value);
  if (name === 'item' && text) return { page: 'item', id: text };
  if (name === 'add') return { page: 'add', form: text ? parseHandForm(text) : null };
  if (name === 'backup') return { page: name, now: value === 'now' };
  if (name === 'report' && /^\d+$/.test(text)) return { page: name, tabId: Number(text) };
  if (name === 'coupons') return { page: name, programme: text || null };
  if (name === 'settings') return { page: name };
  return { page: 'list' };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
