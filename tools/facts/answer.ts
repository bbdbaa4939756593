import { addDays, parseCivilDate } from '@baoqi/rules';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** What somebody found who looked a promise up. */
export type Answer = {
  policy: string;
  found: 'confirmed' | 'changed' | 'gone';
  url: string;
  title: string;
  /** The day on which it was read. */
  seen: string;
  quote: string;
  /** Whether the page is the maker's (or the legislator's) own. */
  own: boolean;
};

export type Answered = { ok: true; text: string; next: string } | { ok: false; wrong: string };

/**
 * Writes an answer into the text of a brand's YAML file and leaves all else of it, comments too, as it was.
 * confirmed: the page becomes a source; on the maker's own page the entry is current, of high confidence.
 * changed: the entry ends on the day before and a copy, unverified, begins on the day of the answer, to be edited.
 * gone: the entry is historic, and ends on the day before.
 */
export function withAnswer(text: string, answer: Answer): Answered {
  const document = parseDocument(text, { merge: true });
  const policies = document.get('policies');
  if (!isSeq(policies)) return { ok: false, wrong: 'the file has no list of policies' };
  const index = policies.items.findIndex((item) => isMap(item) && item.get('id') === answer.policy);
  const policy = policies.items[index];
  if (!isMap(policy)) return { ok: false, wrong: `the file has no policy ${answer.policy}` };
  if (answer.found === 'changed') return changed(document, policy, answer, index);
  if (answer.found === 'gone') {
    end(document, policy, answer.seen);
    addSource(document, policy, answer);
    return told(
      document,
      `${answer.policy} ends on ${dayBefore(answer.seen)}. Read the diff; is there a successor?`,
    );
  }
  addSource(document, policy, answer);
  if (answer.own) {
    policy.set('confidence', 'high');
    policy.set('status', 'current');
  }
  return told(
    document,
    answer.own
      ? `${answer.policy} is current now, told by the maker.`
      : `${answer.policy} has another source; only the maker's own page makes it current.`,
  );
}

const told = (document: Document.Parsed, next: string): Answered => ({
  ok: true,
  text: document.toString({ lineWidth: 0, flowCollectionPadding: true }),
  next,
});

function changed(document: Document.Parsed, policy: YAMLMap, answer: Answer, index: number): Answered {
  const copy = policy.clone();
  if (!isMap(copy)) return { ok: false, wrong: `${answer.policy} cannot be copied` };
  const id = `${answer.policy.replace(/-\d{4}(-\d{2})?$/, '')}-${answer.seen.slice(0, 7)}`;
  if (id === answer.policy)
    return { ok: false, wrong: `${id} is the version of this month already: edit it by hand` };
  copy.set('id', id);
  copy.set('effective', document.createNode({ from: answer.seen, to: null }, { flow: true }));
  copy.set('status', 'unverified');
  copy.commentBefore =
    ' Changed: edit terms, windows and words to what the last source says, then set the status.';
  addSource(document, copy, answer);
  end(document, policy, answer.seen);
  const policies = document.get('policies');
  if (!isSeq(policies)) return { ok: false, wrong: 'the file has no list of policies' };
  policies.items.splice(index, 0, copy);
  return told(document, `${id} is a copy that begins on ${answer.seen}: edit it to what the page says now.`);
}

function end(document: Document.Parsed, policy: YAMLMap, seen: string): void {
  const effective = policy.get('effective');
  const from = isMap(effective) ? effective.get('from') : null;
  policy.set('effective', document.createNode({ from: from ?? null, to: dayBefore(seen) }, { flow: true }));
  policy.set('status', 'historic');
}

/** Behind the others: windows and demands name their sources by place. */
function addSource(
  document: Document.Parsed,
  policy: YAMLMap,
  { url, title, seen, quote, own }: Answer,
): void {
  const sources = policy.get('sources');
  if (!isSeq(sources)) return;
  const source = { url, title, publisher: own ? 'maker' : 'copy', published: null, seen, quote, fact: null };
  sources.items.push(document.createNode(source));
}

/** The day before the answer: the last on which the old words are known to have held. */
function dayBefore(day: string): string {
  const date = parseCivilDate(day);
  if (date === null) throw new RangeError(`no such day: ${day}`);
  return addDays(date, -1);
}
