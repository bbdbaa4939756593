import { useEffect, useState } from 'preact/hooks';

/**
 * What `read` brings, once it is `wanted`; null until then, `failed` where it did not come. Another `attempt` asks again.
 * `read` is asked anew whenever `key` changes, and told to stop when the reader has moved on.
 */
export function useLater<T extends object>(
  key: string | null,
  attempt: number,
  read: (key: string, signal: AbortSignal) => Promise<T | null>,
): T | 'none' | 'reading' | 'failed' {
  const [found, setFound] = useState<T | 'none' | 'reading' | 'failed'>('none');
  useEffect(() => {
    if (key === null) {
      setFound('none');
      return;
    }
    const gone = new AbortController();
    setFound('reading');
    void read(key, gone.signal).then(
      (value) => {
        if (!gone.signal.aborted) setFound(() => value ?? 'failed');
      },
      () => {
        if (!gone.signal.aborted) setFound('failed');
      },
    );
    return () => gone.abort();
    // `read` is made anew at each drawing, and is the same for the same key.
  }, [key, attempt]);
  return found;
}
