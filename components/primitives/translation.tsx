import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translator.ts';

/** The interface's language for every component below. */
export const Translation = createContext<Translator | null>(null);

/** @throws outside of a `Translation.Provider`: a page that forgot it would show ids */
export function useTranslator(): Translator {
  const translator = useContext(Translation);
  if (!translator) throw new Error('no Translation.Provider above');
  return translator;
}
