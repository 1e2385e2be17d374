import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { scaleChoice, type ScaleChoice } from '../../lib/model/scales/built-in.ts';

/** The reader's scales for every view below. */
export const Scales = createContext<ScaleChoice>(scaleChoice([], ''));

export const useScales = (): ScaleChoice => useContext(Scales);
