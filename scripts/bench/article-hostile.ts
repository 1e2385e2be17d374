/** Runs inside a page (scripts/bench/article.ts bundles it): documents that no honest outlet prints, built by script. */
import { findArticle } from '../../lib/article/find-article.ts';
import { ownJudge } from '../../lib/article/own-judge.ts';
import { isShownByLayout } from '../../lib/article/visibility.ts';

const SENTENCE = 'The council said on Monday that the harbour stays open, whatever the storm may bring. ';

/** `count` elements of a name, each with a text. */
function many(document: Document, name: string, count: number, text: string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (let made = 0; made < count; made++) {
    const element = all.appendChild(document.createElement(name));
    if (text) element.append(text);
  }
  return all;
}

function nested(document: Document, depth: number): Element {
  const top = document.createElement('div');
  let inner = top;
  for (let made = 1; made < depth; made++) inner = inner.appendChild(document.createElement('div'));
  inner.append(SENTENCE);
  return top;
}

const builders: Readonly<Record<string, (document: Document) => void>> = {
  empty: ({ documentElement }) => documentElement.replaceChildren(),
  malformed: (document) => {
    const source = '<table><p><li><b><div></span><select><tr>a<![CDATA[<'.repeat(4_000);
    document.body.replaceWith(new DOMParser().parseFromString(source, 'text/html').body);
  },
  'one text of 10 MB': ({ body }) => body.append(SENTENCE.repeat(120_000)),
  'one paragraph of 4.5 MB': ({ body }) => body.append(SENTENCE.repeat(52_000)),
  '4.5 MB in paragraphs': (document) => document.body.append(many(document, 'p', 5_000, SENTENCE.repeat(10))),
  'one word of 4.5 MB': ({ body }) => body.append('7'.repeat(4_500_000)),
  '200,000 nodes': (document) => document.body.append(many(document, 'p', 100_000, SENTENCE)),
  '70,000 nodes': (document) => document.body.append(many(document, 'p', 35_000, SENTENCE)),
  '75,000 empty elements': (document) => document.body.append(many(document, 'i', 75_000, '')),
  '500 levels': (document) => document.body.append(nested(document, 500)),
  '5,000 levels': (document) => document.body.append(nested(document, 5_000)),
};

/** Names of the documents. */
export const hostileNames: readonly string[] = Object.keys(builders);

export interface HostileMeasure {
  readonly reason: string;
  readonly ms: number;
}

/**
 * Builds the document named `name` in `shown` and looks for an article in it. Deep ones stay without layout: browsers
 * themselves give up on laying them out.
 */
export function measureHostile(name: string, shown = document): HostileMeasure {
  const page = name.endsWith('levels') ? document.implementation.createHTMLDocument('') : shown;
  builders[name]?.(page);
  const isVisible = page === shown ? isShownByLayout : () => true;
  const started = performance.now();
  const { reason } = findArticle(page, 'https://news.example.org/a/story', isVisible, ownJudge);
  return { reason, ms: performance.now() - started };
}
