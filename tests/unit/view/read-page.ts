import type { ReadPage } from '../../../lib/messaging/page-state.ts';
import { readArticle } from '../store/read-article.ts';

/** A page as its reader tells of it once all of it is read. */
export function readPage(): ReadPage {
  const { metadata, article, analysis } = readArticle();
  return {
    status: 'ready',
    metadata,
    article,
    quotations: [...analysis.quotations],
    actors: [...analysis.actors],
    actorStep: 'done',
    nameSource: 'core',
    isArticle: true,
  };
}
