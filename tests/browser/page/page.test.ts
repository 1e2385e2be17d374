import { afterEach, describe, expect, it, vi } from 'vitest';
import { findArticle } from '@/lib/article/find-article.ts';
import { ownJudge } from '@/lib/article/own-judge.ts';
import { marksAt } from '@/lib/page/hit-test.ts';
import type { PaintedMark } from '@/lib/page/mark.ts';
import { Painter } from '@/lib/page/painter.ts';
import { stretchOf } from '@/lib/page/selection.ts';
import { Surface } from '@/lib/page/surface.ts';
import { isMarkedTranslated, LanguageWatch } from '@/lib/page/translated.ts';

const words = {
  say: (key: string) => key,
  sayOf: () => '',
  number: String,
  language: 'ar',
  direction: 'rtl',
} as const;

/** A page's body in this document; what the tests need of a live page. */
function draw(...paragraphs: string[]): HTMLElement[] {
  return paragraphs.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
    return paragraph;
  });
}

function markOn(node: Node, from: number, to: number, kind: PaintedMark['kind']): PaintedMark {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const exact = range.toString();
  return { kind, start: from, end: to, ranges: [range], subject: { type: 'passage', exact } };
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.className = '';
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
});

describe.each(['the registry', 'the caret'])('marks under a point, found by %s', (way) => {
  it('come innermost first, and none where no mark is', () => {
    const [paragraph] = draw('قالت الوزيرة إن الميناء باق على حاله');
    const text = paragraph?.firstChild;
    if (!paragraph || !text) throw new Error('no text');
    const outer = markOn(text, 0, 30, 'indirect');
    const inner = markOn(text, 5, 12, 'actor');
    const painter = new Painter();
    painter.paint([outer, inner], document.body);
    if (way === 'the caret') vi.stubGlobal('CSS', { highlights: {} });
    const box = inner.ranges[0]?.getBoundingClientRect();
    const point = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    expect(marksAt([outer, inner], point.x, point.y)).toEqual([inner, outer]);
    const whole = paragraph.getBoundingClientRect();
    // Beside the line, where a caret still snaps to its text.
    expect(marksAt([outer, inner], point.x, whole.bottom + 60)).toEqual([]);
    vi.unstubAllGlobals();
    painter.clear();
  });
});

describe('a selection', () => {
  const sentence = 'قال الحارس إن the harbour office أغلق أبوابه قبل الفجر بساعة واحدة فقط.';
  const long = Array.from({ length: 12 }, (_, at) => `${sentence} وهذا كلام آخر رقمه ${at}.`);
  const read = () => {
    const [aside, ...paragraphs] = draw('شريط جانبي لا صلة له بالخبر', ...long);
    const { article, map } = findArticle(document, 'https://n.example/', () => true, ownJudge);
    return { aside, paragraphs, article, map };
  };
  const rangeIn = (from: Node, start: number, to: Node, end: number) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  };

  it.each([
    ['a half word of the other script', 'harb', 'our off', 'harbour office'],
    ['from one script into the other', 'office أغل', 'ق', 'office أغلق'],
  ])('of %s grows to whole words', (_, from, to, expected) => {
    const { paragraphs, article, map } = read();
    const text = paragraphs[2]?.firstChild;
    if (!text) throw new Error('no text');
    const start = sentence.indexOf(from) + (from === 'harb' ? 2 : 0);
    const end = sentence.indexOf(to, start) + to.length - (from === 'harb' ? 1 : 0);
    const stretch = stretchOf(rangeIn(text, start, text, end), map, article.text);
    expect(stretch && article.text.slice(stretch.start, stretch.end)).toBe(expected);
  });

  it('over whole elements covers their words, and nothing of what follows', () => {
    const { paragraphs, article, map } = read();
    const [, second, third] = paragraphs;
    if (!second || !third) throw new Error('no paragraphs');
    // As a triple click leaves it: from one element's start to the next one's.
    const stretch = stretchOf(rangeIn(second, 0, third, 0), map, article.text);
    expect(stretch && article.text.slice(stretch.start, stretch.end)).toBe(long[1]);
  });

  it('is nothing when it is collapsed or when the page has lost the words', () => {
    const { paragraphs, article, map } = read();
    const text = paragraphs[1]?.firstChild;
    if (!text) throw new Error('no text');
    expect(stretchOf(rangeIn(text, 3, text, 3), map, article.text)).toBeNull();
    const range = rangeIn(text, 3, text, 9);
    paragraphs.forEach((paragraph) => paragraph.remove());
    expect(stretchOf(range, map, article.text)).toBeNull();
  });
});

describe('the surface', () => {
  it('is in the page only while something is shown, and closed', () => {
    const surface = new Surface(words, 'closed');
    const box = document.createElement('div');
    box.append('shown');
    expect(document.documentElement.lastElementChild).toBe(document.body);
    surface.show(box, 'dark');
    const host = document.documentElement.lastElementChild;
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
    expect(surface.holds(host)).toBe(true);
    surface.hide(box);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it('comes back when the page throws it out, in the language of the interface', () => {
    const surface = new Surface(words, 'open');
    const box = document.createElement('div');
    surface.show(box, 'light');
    document.documentElement.lastElementChild?.remove();
    surface.repair();
    expect(box.matches(':popover-open')).toBe(true);
    expect(box).toMatchObject({ lang: 'ar', dir: 'rtl' });
    surface.remove();
  });
});

describe('a translated page', () => {
  it.each([
    ['by its class', () => document.documentElement.classList.add('translated-rtl'), true],
    ['not by a class of another meaning', () => document.documentElement.classList.add('translated'), false],
  ])('is recognised %s', (_, change, expected) => {
    change();
    expect(isMarkedTranslated(document)).toBe(expected);
  });

  it('is one whose words and declared language both became others under the same address', () => {
    const watch = new LanguageWatch();
    const arabic = { language: 'ar', text: 'كلام' };
    document.documentElement.lang = 'ar';
    expect(watch.isTranslation(document, arabic)).toBe(false);
    // A page that corrects its own declaration has the same words.
    document.documentElement.lang = 'en';
    expect(watch.isTranslation(document, arabic)).toBe(false);
    expect(watch.isTranslation(document, { language: 'en', text: 'words' })).toBe(true);
    document.documentElement.lang = 'ar-EG';
    expect(watch.isTranslation(document, { language: 'ar', text: 'كلام' })).toBe(false);
  });
});
