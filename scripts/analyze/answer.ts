import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../../lib/analysis/analyse.ts';
import { findArticle } from '../../lib/article/find-article.ts';
import { ownJudge } from '../../lib/article/own-judge.ts';
import { isShownByMarkup } from '../../lib/article/visibility.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { directionOf } from '../../lib/text/direction.ts';
import { languageOf } from '../../lib/text/language.ts';
import { modelFor } from './models.ts';
import { refusalOf } from './refusal.ts';
import type { AnalyzeRequest } from './request.ts';

/** The address of a page that came without one. */
const NO_ADDRESS = 'http://localhost/';

/** The reply to one request, as CONTRIBUTING.md (The command line) lays it down. Throws on what cannot be read. */
export function answer(request: AnalyzeRequest): object {
  return 'html' in request ? ofPage(request) : ofText(request);
}

function ofText({ id, text, lang }: Extract<AnalyzeRequest, { text: string }>): object {
  const language = languageOf(text, lang ?? null);
  const article: ArticleText = {
    text,
    blocks: blocksOfPlainText(text),
    language,
    direction: directionOf(language, text),
  };
  return reply(id, article, null, 0);
}

function ofPage({ id, html, url = NO_ADDRESS }: Extract<AnalyzeRequest, { html: string }>): object {
  const refusal = refusalOf(html);
  if (refusal !== null) throw new Error(refusal);
  // Scripts never run and nothing is fetched: jsdom's defaults. Its CSS parser's complaints are not ours.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const started = performance.now();
    const found = findArticle(dom.window.document, url, isShownByMarkup, ownJudge);
    const ms = performance.now() - started;
    if (found.reason === 'too-large')
      throw new Error('the page has too many nodes, too deep a nesting or too much text');
    const { isArticle, confidence, metadata } = found;
    const { title, byline, publishedAt, siteName, canonicalUrl } = metadata;
    const about = { isArticle, confidence, title, byline, publishedAt, siteName, canonicalUrl };
    return reply(id, found.article, { ...about, text: found.article.text }, ms);
  } finally {
    dom.window.close();
  }
}

function reply(id: string, article: ArticleText, about: object | null, articleMs: number): object {
  const { language, direction, quotations, actors, ms } = analyse(article, modelFor(article.language));
  return {
    id,
    lang: language,
    dir: direction,
    article: about,
    quotations,
    actors,
    ms: { article: articleMs, ...ms },
  };
}
