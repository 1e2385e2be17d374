import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { sameWords } from '../../anchoring/same-words.ts';
import { snapToWords, wordBound } from '../../anchoring/words.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Annotation, Quotation } from '../../model/entities.ts';
import type { Place } from '../../model/note-view.ts';
import type { EarlierWords, FoundWords, PlaceDetail } from '../../model/place-view.ts';
import type { QuotationItem } from '../../model/work-view.ts';
import { wordDifference } from '../../text/word-difference.ts';
import { indexOf } from './quotation-items.ts';

/** Words shown around a place, UTF-16 units. */
const AROUND = 60;
/** Places that are proposed. */
const MOST = 10;

/** What the reader needs to see to decide about a quotation, or a note on a passage, whose words are not in the page as they were. */
export function placeDetail(
  { exact, state, place, candidates }: Pick<QuotationItem, 'exact' | 'state' | 'place' | 'candidates'>,
  stored: Quotation | Annotation | null,
  article: ArticleText | null,
): PlaceDetail {
  const found = (one: Place): FoundWords[] => (article ? [wordsAt(article, one, exact)] : []);
  return {
    now: state === 'changed' && place ? (found(place)[0] ?? null) : null,
    candidates: candidates.slice(0, MOST).flatMap(found),
    earlier: stored ? earlierOf(stored) : [],
  };
}

/** Places whose folded words are those of a query, grown to whole words; none for less than two letters. */
export function findWords(article: ArticleText, query: string, exact: string): FoundWords[] {
  const typed = query.trim();
  if (typed.length < 2) return [];
  return occurrencesOf(indexOf(article), typed, { start: false, end: false })
    .slice(0, MOST)
    .flatMap(({ start, end }) => {
      const place = snapToWords(article.text, start, end);
      return place ? [wordsAt(article, place, exact)] : [];
    });
}

/** A place of the article's text beside the stored words. */
export function wordsAt({ text }: ArticleText, { start, end }: Place, exact: string): FoundWords {
  const now = text.slice(start, end);
  return {
    place: { start, end },
    before: text.slice(wordBound(text, Math.max(0, start - AROUND), -1), start),
    exact: now,
    after: text.slice(end, wordBound(text, Math.min(text.length, end + AROUND), 1)),
    difference: sameWords(now, exact) ? null : wordDifference(exact, now, sameWords),
  };
}

function earlierOf({ earlier = [], selector }: Quotation | Annotation): EarlierWords[] {
  return earlier
    .map(({ selector: { exact }, until }, number) => ({
      exact,
      until,
      difference: wordDifference(
        exact,
        (earlier[number + 1]?.selector ?? selector)?.exact ?? exact,
        sameWords,
      ),
    }))
    .reverse();
}
