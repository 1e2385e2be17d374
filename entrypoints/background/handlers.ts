import browser, { type Runtime } from 'webextension-polyfill';
import { joinSpeakers } from '../../lib/analysis/join-speakers.ts';
import { ownWeights } from '../../lib/article/own-judge.ts';
import { applyCorrections } from '../../lib/actors/apply-corrections.ts';
import { findActors } from '../../lib/actors/find-actors.ts';
import { ownArticle } from '../../lib/messaging/own-article.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import type { Handlers } from '../../lib/messaging/router.ts';
import type { ArticleMetadata } from '../../lib/model/article.ts';
import { tagWithDigits } from '../../lib/model/digits.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { showCount } from '../../lib/platform/badge.ts';
import { injectScript } from '../../lib/platform/inject.ts';
import { leaveIntent } from '../../lib/platform/intent.ts';
import { rateLimit } from '../../lib/platform/rate-limit.ts';
import { readSentences } from '../../lib/platform/sentences.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { findQuotations } from '../../lib/quotations/find-quotations.ts';
import type { DetectedActor } from '../../lib/model/analysis.ts';
import { correctionsFor } from '../../lib/store/actor-corrections.ts';
import { openStore } from '../../lib/store/open.ts';
import { dismiss, undoDismissal } from './dismiss.ts';
import { modelFor } from './models.ts';
import { openView } from './open-view.ts';
import { placeStored } from './place.ts';
import { readPage } from './read-page.ts';
import { openSay, spokenLocale } from './spoken.ts';

/** What the background does for content scripts and pages. Keeps nothing between two messages. */
export const handlers: Handlers = {
  'page.detected': (_, { tab }) =>
    tab?.id === undefined ? Promise.resolve(failure('bad-message', 'no tab')) : readPage(tab.id, false),

  'page.read': ({ tabId, force }) => readPage(tabId, force),

  'article.weights': () => Promise.resolve(success(ownWeights)),

  'analysis.quotations': ({ article }) => Promise.resolve(success(findQuotations(article))),

  'analysis.actors': async ({ article, quotations }) => {
    const { model, source } = await modelFor(article.language);
    const actors = await asReaderLeft(findActors(article, quotations, model));
    return success({ actors, quotations: joinSpeakers(article, quotations, actors), nameSource: source });
  },

  'annotations.place': (asked, sender) =>
    withOwn(asked.metadata, sender, (metadata) => placeStored({ ...asked, metadata })),

  'page.count': async ({ quotations, failed }, { tab }) => {
    if (tab?.id === undefined) return failure('bad-message', 'no tab');
    const chosen = await settings();
    const tag = tagWithDigits(spokenLocale(chosen), chosen.digits);
    await showCount(browser, tab.id, failed ? 'failed' : quotations, { tag, say: await openSay(chosen) });
    return success(null);
  },

  'page.look': async ({ language }) => {
    const chosen = await settings();
    const locale = spokenLocale(chosen);
    const { marks, digits, selectionButton } = chosen;
    const sentences = locale === language ? null : await readSentences(browser, locale);
    return success({ marks, digits, selectionButton, sentences });
  },

  'page.tools': async (_, { tab }) => {
    if (tab?.id === undefined) return failure('bad-message', 'no tab');
    const problem = await injectScript(browser, tab.id, '/in-page.js');
    return problem ? failure(problem, `tab ${tab.id}`) : success(null);
  },

  'intent.leave': async (intent, { tab }) => {
    if (tab?.id === undefined) return failure('bad-message', 'no tab');
    if (!allowsIntent(tab.id, Date.now())) return failure('not-allowed', 'too often');
    await leaveIntent(browser, tab.id, intent);
    await openView(tab.id, tab.windowId);
    return success(null);
  },

  'mark.dismiss': ({ reading, dismissed }, sender) =>
    withOwn(reading.metadata, sender, (metadata) => dismiss({ ...reading, metadata }, dismissed)),

  'mark.undo': ({ undoId }) => undoDismissal(undoId),
};

/** Actors as the reader corrected them in earlier articles; as detected where the store cannot be read. */
async function asReaderLeft(actors: DetectedActor[]): Promise<DetectedActor[]> {
  const store = await openStore();
  if (!store.ok) return actors;
  try {
    const corrections = await correctionsFor(store.value, actors);
    return corrections.ok ? applyCorrections(actors, corrections.value) : actors;
  } finally {
    store.value.close();
  }
}

/** A view is opened for each: more than a hand can choose are a page's doing. */
const allowsIntent = rateLimit(5, 10_000);

const settings = (): Promise<Settings> => openSettings(browser, navigator.locks).get();

/** Runs a task on the article that the sender may speak for. */
async function withOwn<T>(
  stated: ArticleMetadata,
  { url }: Runtime.MessageSender,
  task: (metadata: ArticleMetadata) => Promise<Result<T>>,
): Promise<Result<T>> {
  const metadata = url === undefined ? null : ownArticle(stated, url);
  return metadata ? task(metadata) : failure('not-allowed', 'an article of another site');
}
