import { candidate, type Candidate } from './candidate.ts';
import type { Line, Reading } from './reading.ts';

/** Longest name built here, in words. */
const MAX_WORDS = 6;

/** Attributes that make a proper name of a common noun, folded and with the article. */
const marked =
  /^ال(وطني|دولي|عالمي|مركزي|اعلي|اتحادي|فدرالي|فيدرالي|دستوري|اسلامي|عربي|شعبي|ثوري|انساني|قومي|ديمقراطي|ديموقراطي|جمهوري|اشتراكي|شيوعي|ليبرالي|تقدمي)ه?$/;
const attribute = /^ال.{2,}(ي|يه)$/;

/**
 * Arabic organisations told by their build, as the script has no capitals: a noun with the article and attributes of
 * which one is a nationality or of the kind that names are made of, and what it is for
 * («المجلس الوطني لحقوق الإنسان», «الشركة التونسية للبنك»). Linear.
 */
export function findArabicOrganisations(reading: Reading): Candidate[] {
  if (reading.language !== 'ar') return [];
  return reading.lines.flatMap((line, index) =>
    line.tokens.flatMap((_, at) => {
      const end = endOfAttributes(reading, line, at);
      const head = line.tokens[at]?.norm ?? '';
      const cut = /^[وب]ال/.test(head) ? 1 : 0;
      const to = end && endOfPurpose(line, end);
      // Attributes alone describe («البنك المركزي»); with what it is for they are a name.
      const named = to > end;
      const made = end
        ? candidate(reading.lines, index, at, to, {
            kind: 'organization',
            named,
            source: 'name',
            confidence: 0.6,
            cut,
          })
        : null;
      return made ? [made] : [];
    }),
  );
}

/** Token after the noun at `at` and its attributes, or 0 where they make no name. */
function endOfAttributes({ words }: Reading, line: Line, at: number): number {
  const head = /^[وبف]?ال(.+)$|^لل(.+)$/.exec(line.tokens[at]?.norm ?? '');
  const noun = head?.[1] ?? head?.[2];
  if (!noun || !words.organisations.has(noun)) return 0;
  let to = at + 1;
  let proper = false;
  while (to < at + MAX_WORDS && attribute.test(line.tokens[to]?.norm ?? '')) {
    proper ||= marked.test(line.tokens[to]?.norm ?? '') || line.nations[to]?.cut === 0;
    to++;
  }
  return proper ? to : 0;
}

/** «لحقوق الإنسان», «للبنك»: what the organisation is for. */
function endOfPurpose(line: Line, at: number): number {
  const norm = line.tokens[at]?.norm ?? '';
  if (/^لل.{2,}/.test(norm)) return at + 1;
  if (/^ل[^ل].{2,}/.test(norm) && /^ال.{2,}/.test(line.tokens[at + 1]?.norm ?? '')) return at + 2;
  return at;
}
