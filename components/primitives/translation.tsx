import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';

/** The interface's language for every component below. */
export const Translation = createContext<Translator>(createTranslator('en'));

export const useTranslator = (): Translator => useContext(Translation);
