import type { CivilDate } from '@baoqi/rules';
import { useEffect, useState } from 'preact/hooks';
import { todayInChina } from './today-in-china.ts';

/** How a question stands in the address, behind its `#`; `write` of an empty one is empty. */
type Address<T> = { empty: T; read: (hash: string) => T; write: (question: T) => string };

/**
 * A calculator's question, which the address carries: it can be sent to somebody, and a link to another question is
 * followed. With it today in mainland China; null until the page runs in a browser, since no page is built anew each day.
 */
export function useQuestion<T>({ empty, read, write }: Address<T>): {
  question: T;
  ask: (next: T) => void;
  today: CivilDate | null;
} {
  const [question, setQuestion] = useState<T>(empty);
  const [today, setToday] = useState<CivilDate | null>(null);

  useEffect(() => {
    const follow = () => setQuestion(() => read(location.hash));
    follow();
    setToday(todayInChina(new Date()));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const ask = (next: T) => {
    setQuestion(() => next);
    history.replaceState(null, '', write(next) || location.pathname);
  };
  return { question, ask, today };
}
