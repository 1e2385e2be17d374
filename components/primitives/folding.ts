import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Turns a text into the form in which readers would call two spellings the same; given by the page's entry. */
export const Folding = createContext<(text: string) => string>((text) => text.toLowerCase());

export const useFolding = (): ((text: string) => string) => useContext(Folding);
