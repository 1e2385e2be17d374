import type { LiveBlock } from './collect-blocks.ts';
import { headlineText } from './headline.ts';
import { endsWithCredit, isComment, isSignOff } from './never-body.ts';
import { isNotice } from './notice-words.ts';
import { mapBlocks, type MappedText } from './text-map.ts';

/** A block belongs to the body from here on. */
const BODY_THRESHOLD = 0.5;
/** Where so little is sure, what is likelier than this is taken too: a short page is no reason for an empty answer. */
const LEAST_LENGTH = 150;
const LOW_THRESHOLD = 0.25;

/**
 * Indexes of the texts of the body, in order, by their probabilities and rows of features. Captions that name who made the
 * picture are left out, and after the end who signed and notices of the site; readers' comments too, unless little else is left: then a
 * page calls its body by that name. Linear.
 */
export function bodyIndexes(
  texts: readonly string[],
  rows: readonly Float32Array[],
  likely: readonly number[],
  threshold = BODY_THRESHOLD,
): number[] {
  const above = (least: number): number[] => {
    const all = texts.flatMap((text, index) =>
      (likely[index] ?? 0) >= least && !endsWithCredit(text) ? [index] : [],
    );
    const withoutComments = all.filter((index) => !isComment(rows[index]));
    return withoutEnd(texts, lengthOf(texts, withoutComments) >= LEAST_LENGTH ? withoutComments : all);
  };
  const sure = above(threshold);
  return lengthOf(texts, sure) >= LEAST_LENGTH ? sure : above(Math.min(threshold, LOW_THRESHOLD));
}

/** Without who signs and what the site says for itself after the end. What stands first stays: it is all there is. */
function withoutEnd(texts: readonly string[], indexes: readonly number[]): number[] {
  let end = indexes.length;
  for (; end > 1; end--) {
    const last = texts[indexes[end - 1] ?? -1] ?? '';
    if (!isNotice(last) && !isSignOff(last)) break;
  }
  return indexes.slice(0, end);
}

const lengthOf = (texts: readonly string[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + (texts[index]?.length ?? 0), 0);

export const regionKinds = ['headline', 'standfirst', 'caption'] as const;

/** A part of the article that is not its body; may be marked, is not in the body's text. */
export interface Region extends MappedText {
  readonly kind: (typeof regionKinds)[number];
}

/** What regions are told by: the features of the blocks by name, and the body. */
export interface RegionSources {
  readonly blocks: readonly LiveBlock[];
  readonly body: readonly number[];
  readonly heading: Element | null;
  readonly valueOf: (index: number, feature: string) => number;
}

/** Captions and standfirsts have at least this many UTF-16 units, and are no links. */
const LEAST_REGION = 20;

/** Headline, standfirst and captions, in the order of the page. Linear in the blocks. */
export function regionsOf({ blocks, body, heading, valueOf }: RegionSources): Region[] {
  const inBody = new Set(body);
  const first = body[0] ?? blocks.length;
  const last = body[body.length - 1] ?? -1;
  let sawHeadline = false;
  return blocks.flatMap((block, index): Region[] => {
    if (!sawHeadline && heading && (heading.contains(block.host) || block.host.contains(heading))) {
      sawHeadline = headlineText(heading.textContent).includes(block.text);
      return sawHeadline ? [{ kind: 'headline', ...mapBlocks([block]) }] : [];
    }
    if (inBody.has(index) || block.text.length < LEAST_REGION || block.linkLength * 2 > block.text.length)
      return [];
    const isCaption =
      valueOf(index, 'tag:figure') <= 3 || valueOf(index, 'name:caption') <= 1 || endsWithCredit(block.text);
    if (isCaption && index > first - 12 && index <= last + 2)
      return [{ kind: 'caption', ...mapBlocks([block]) }];
    const isLead = valueOf(index, 'name:lead') <= 1 || valueOf(index, 'descriptionShare') > 0.8;
    if (isLead && sawHeadline && index < first && block.text.length >= 2 * LEAST_REGION)
      return [{ kind: 'standfirst', ...mapBlocks([block]) }];
    return [];
  });
}
