import { findActors } from '../actors/find-actors.ts';
import type { EntityModel } from '../actors/model/entity-model.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { joinSpeakers } from './join-speakers.ts';

/**
 * The whole pipeline over one article's text: the same in the browser and on the command line. Pure.
 * Without an entity model for the article's script, actors come from the knowledge core alone.
 */
export function analyse(article: ArticleText, model?: EntityModel): Analysis {
  const started = performance.now();
  const quotations = findQuotations(article);
  const quoted = performance.now();
  const actors = findActors(article, quotations, model);
  const done = performance.now();
  return {
    language: article.language,
    direction: article.direction,
    quotations: joinSpeakers(article, quotations, actors),
    actors,
    ms: { quotations: quoted - started, actors: done - quoted },
  };
}
