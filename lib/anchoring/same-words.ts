/**
 * Whether two texts are the same words in another spelling: vowel signs, tatweel, joiners, bidi controls, white space,
 * typographic marks, alef and ya forms, digit scripts. Narrower than folding for search: an accent or a capital that
 * could change the meaning («esta», «está») makes a difference.
 */
export function sameWords(a: string, b: string): boolean {
  return a === b || plainForm(a) === plainForm(b);
}

const unified: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '＂': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '‹': "'", '›': "'", '`': "'", '´': "'", ʼ: "'", '′': "'",
  '–': '-', '—': '-', '‑': '-', '‐': '-', '―': '-', '−': '-', '־': '-', '…': '...',
}; // prettier-ignore

/** Vowel signs of Arabic and Hebrew, tatweel, format characters: they are written or left out at will. */
const optional =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\p{Cf}]/gu;
const arabicForms = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
const digits = /\p{Nd}/gu;

function plainForm(text: string): string {
  return text
    .replace(arabicForms, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(optional, '')
    .replace(/[أإآٱىیېکڪةۀەہھۃ“”„‟«»″＂‘’‚‛‹›`´ʼ′–—‑‐―−־…]/g, (char) => unified[char] ?? char)
    .replace(digits, digitOf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decimal digits come in runs of ten: the value is the distance from the run's zero. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
