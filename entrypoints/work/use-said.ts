import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Said } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { Outcome } from '../../lib/view/outcome.ts';

export interface Saying {
  readonly said: Signal<Said | null>;
  /** Says what an act came to, with the way back. `forGood`: what deletes at once what the act moved to the trash. */
  readonly tell: (outcome: Outcome, text: string, forGood?: () => Promise<Outcome>) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Messages of a view; Ctrl+Z or ⌘Z outside of a field takes back what the message is about. */
export function useSaid(): Saying {
  const { t } = useTranslator();
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target) || !said.value?.onUndo) return;
      event.preventDefault();
      said.value.onUndo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const tell: Saying['tell'] = (outcome, text, forGood) => {
    if (!outcome.ok) {
      said.value = { text: t(`storage-${outcome.code}`), isError: true };
      return;
    }
    const { undo } = outcome;
    said.value = {
      text,
      onUndo: undo
        ? () => {
            said.value = null;
            void undo().then((undone) => {
              if (!undone.ok) said.value = { text: t(`storage-${undone.code}`), isError: true };
              else if (undone.kept > 0) said.value = { text: t('undo-kept', { count: undone.kept }) };
            });
          }
        : undefined,
      onForGood:
        forGood &&
        (() => {
          said.value = null;
          void forGood().then((outcome) => tell(outcome, t('deleted-for-good')));
        }),
    };
  };
  return { said, tell };
}
