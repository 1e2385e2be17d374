import { featureNames } from './block-features.ts';
import { furnitureBits } from './furniture-phrases.ts';

const CREDIT = 4;
const BYLINE = 8;

const COMMENTS = featureNames.indexOf('name:comments');
/** Under an element named after comments, at most so many steps up, stand readers' words. */
const COMMENTS_REACH = 8;

/** Whether a block, by its row of features, stands among readers' comments. */
export const isComment = (row: ArrayLike<number> | undefined): boolean =>
  (row?.[COMMENTS] ?? Infinity) <= COMMENTS_REACH;

/** Longest line that can be a caption, and longest last part of it that names who made the picture, in UTF-16 units. */
const CAPTION = 200;
const CREDITED = 60;

/**
 * Whether a line ends by naming who made a picture, in brackets or after a copyright sign: «…, 3 May (Photo: Agency)».
 * Such a line is a caption wherever it stands. Looks at the end of the line only.
 */
export function endsWithCredit(text: string): boolean {
  if (text.length > CAPTION) return false;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['), text.lastIndexOf('©'));
  const part = text.slice(open);
  if (open < 1 || part.length > CREDITED) return false;
  if (part.startsWith('©')) return !/[.!?؟]$/u.test(part);
  return /[)\]]\s*$/.test(part) && (furnitureBits(part) & CREDIT) !== 0;
}

/** Longest line in UTF-16 units that names who worked on a report. */
const SIGNED = 300;

/** Whether a line names, in brackets or after a dash, who worked on the report: «(Reporting by …; editing by …)». */
export const isSignOff = (text: string): boolean =>
  text.length <= SIGNED && /^\s*[([–—-]/.test(text) && (furnitureBits(text) & BYLINE) !== 0;
