import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../records/problems.ts';
import { usePage } from './page-context.ts';

type Toast = { text: string; tone: 'calm' | 'problem'; undo?: () => void };
type Show = (toast: Toast) => void;

const ToastContext = createContext<Show | null>(null);
const STAYS_MS = 8000;

/** One message at a time, at the bottom, with a way back where there is one. */
export function ToastProvider({ children }: { children: ComponentChildren }): JSX.Element {
  const { words } = usePage();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div class="toasts" role="status">
        {toast && (
          <div
            class={`toast is-${toast.tone}`}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocusIn={() => setHeld(true)}
            onFocusOut={() => setHeld(false)}
          >
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                class="btn"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                {words.common.undo}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

export function useToast(): Show {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast outside of startPage');
  return show;
}

/** Waits for a change to the records; says what came of it, and returns whether it was made. */
export function useChange(): <T>(
  change: Promise<Outcome<T>>,
  said?: string,
  undo?: () => void,
) => Promise<boolean> {
  const show = useToast();
  const { words } = usePage();
  return useCallback(
    async (change, said, undo) => {
      const outcome = await change;
      if (!outcome.ok) show({ text: words.problem[outcome.because], tone: 'problem' });
      else if (said) show({ text: said, tone: 'calm', ...(undo ? { undo } : {}) });
      return outcome.ok;
    },
    [show, words],
  );
}
