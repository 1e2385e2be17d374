import { useLayoutEffect, useRef } from 'preact/hooks';

/** Esc steps back one level; only on the first level does it close the popup. Fields inside may take it first. */
export function useBack(onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  // Before the first paint: a key pressed at once must not fall between two views.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
