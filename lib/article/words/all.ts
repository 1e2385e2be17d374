import { ar } from './ar.ts';
import { fa } from './fa.ts';
import { ur } from './ur.ts';
import { he } from './he.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { nordic } from './nordic.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { tr } from './tr.ts';
import { id } from './id.ts';
import { hi } from './hi.ts';
import { zh } from './zh.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { FurnitureWords } from './shape.ts';

/** Every language is tried on every page: pages mix them, and the language is known only after the body. */
export const furnitureWords: readonly FurnitureWords[] = [
  ar,
  fa,
  ur,
  he,
  en,
  fr,
  de,
  es,
  pt,
  it,
  nl,
  pl,
  nordic,
  ru,
  uk,
  tr,
  id,
  hi,
  zh,
  ja,
  ko,
];
