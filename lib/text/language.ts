import { functionWords } from './function-words.ts';

export interface LanguageGuess {
  /** BCP 47 primary tag, or `und` when the text is too short or unknown. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** UTF-16 units read: enough for any language, and the cost stays constant. */
const SAMPLE = 4000;

/** From this many words on, function words must make up this share of them. */
const LONG_ENOUGH = 60;
const LEAST_SHARE = 0.08;

const scripts: [name: string, letters: RegExp][] = [
  ['Arab', /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g],
  ['Hebr', /[\u0590-\u05ff]/g],
  ['Cyrl', /[\u0400-\u052f]/g],
  ['Grek', /[\u0370-\u03ff]/g],
  ['Deva', /[\u0900-\u097f]/g],
  ['Kana', /[\u3040-\u30ff]/g],
  ['Hang', /[\uac00-\ud7af]/g],
  ['Hani', /[\u4e00-\u9fff]/g],
  ['Thai', /[\u0e00-\u0e7f]/g],
  ['Armn', /[\u0530-\u058f]/g],
  ['Geor', /[\u10a0-\u10ff]/g],
  ['Beng', /[\u0980-\u09ff]/g],
  ['Latn', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g],
];

/** Languages that share a script and are told apart by their function words. */
const byScript: Record<string, string[]> = {
  Arab: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  Cyrl: ['ru', 'uk', 'bg', 'sr'],
  Latn: 'en fr de es pt it nl pl tr id vi af sv da nb fi ro hu cs sk hr'.split(' '),
};
const onlyOfScript: Record<string, string> = {
  Hebr: 'he', Grek: 'el', Deva: 'hi', Kana: 'ja', Hang: 'ko', Hani: 'zh', Thai: 'th', Armn: 'hy', Geor: 'ka', Beng: 'bn',
}; // prettier-ignore

/** Letters that one language of a script has and its neighbours lack, worth as much as a function word. */
const tellingLetters: Record<string, RegExp> = {
  ar: /[ةيكىأإ]/g,
  fa: /[پچژگ]|می‌/g,
  ur: /[ٹڈڑںےہ]/g,
  ps: /[ټډړښږېۍ]/g,
  ckb: /[ەێۆڵڕ]/g,
  uk: /[іїєґ]/gi,
  ru: /[ыэё]/gi,
  sr: /[ђћџјљњ]/gi,
  bg: /ъ/gi,
  tr: /[ğışİ]/g,
  pl: /[łżźęąśćń]/gi,
  pt: /[ãõ]/gi,
  es: /[ñ¿¡]/gi,
  de: /ß/g,
  ro: /[ășț]/gi,
  hu: /[őű]/gi,
  cs: /[ěřů]/gi,
  vi: /[ăơưđạảấầậắặẹếềểệịọốồộớờợụứừựỳỹ]/gi,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const wordSets = new Map(
  Object.entries(functionWords).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

/**
 * Language of a text by its script, its function words and its telling letters.
 * Own code because the browsers' detectors differ and the command line has none.
 */
export function detectLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  const counts = scripts.map(([name, letters]): [string, number] => [name, count(sample, letters)]);
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  const dense = counts.reduce((sum, [name, n]) => sum + (name === 'Hani' || name === 'Kana' ? n : 0), 0);
  // A Han or kana character carries as much as three letters.
  if (total + 2 * dense < 20) return { language: 'und', confidence: 0 };
  const kana = counts.find(([name]) => name === 'Kana')?.[1] ?? 0;
  // Japanese prose mixes kana with Han characters: a tenth of kana decides.
  if (kana > total * 0.1) return { language: 'ja', confidence: 0.99 };
  const [script, letters] = counts.reduce((best, row) => (row[1] > best[1] ? row : best));
  const share = letters / total;
  const only = onlyOfScript[script];
  if (only) return { language: only, confidence: share };
  return bestByWords(sample, byScript[script] ?? [], share);
}

function bestByWords(sample: string, candidates: string[], share: number): LanguageGuess {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}\u200c']+/gu) ?? [];
  const scores = candidates.map((language): [string, number] => {
    const set = wordSets.get(language) ?? new Set();
    const hits = words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
    const letters = tellingLetters[language];
    return [language, hits + (letters ? count(sample, letters) * 0.2 : 0)];
  });
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  // In running text of a known language one word in six or more is on its list; less is a language not listed here.
  const tooRare = words.length >= LONG_ENOUGH && (first?.[1] ?? 0) < words.length * LEAST_SHARE;
  if (!first || first[1] === 0 || tooRare) return { language: 'und', confidence: 0 };
  return { language: first[0], confidence: share * (first[1] / (first[1] + (second?.[1] ?? 0))) };
}

/** The declared language where the text does not contradict it; else what the text says. */
export function languageOf(text: string, declared: string | null): string {
  const guess = detectLanguage(text);
  const base = declared?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(base)) return guess.language;
  if (guess.language === 'und' || guess.language === base) return base;
  // A declared language that we cannot recognise (no word list) stands unless the script is another one.
  const known = base in functionWords || Object.values(onlyOfScript).includes(base);
  return known && guess.confidence > 0.6 ? guess.language : base;
}
