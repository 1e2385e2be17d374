import { findActors } from '../actors/find-actors.ts';
import type { EntityModel } from '../actors/model/entity-model.ts';
import type { Analysis, DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { findQuotations } from '../quotations/find-quotations.ts';

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
    quotations: joinSpeakers(quotations, actors),
    actors,
    ms: { quotations: quoted - started, actors: done - quoted },
  };
}

/** One actor, one id: each speaker gets the actor whose mention it overlaps most, and that actor's full name. */
export function joinSpeakers(
  quotations: readonly DetectedQuotation[],
  actors: readonly DetectedActor[],
): DetectedQuotation[] {
  const mentions = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (!speaker) return quotation;
    // A pronoun is no mention of an actor; the words that it stands for are.
    const named = speaker.antecedent ?? speaker;
    let best: { actor: DetectedActor; overlap: number } | null = null;
    for (const { actor, mention } of mentions) {
      if (mention.start >= named.end) break;
      const overlap = Math.min(mention.end, named.end) - Math.max(mention.start, named.start);
      if (overlap > 0 && overlap > (best?.overlap ?? 0)) best = { actor, overlap };
    }
    return best
      ? { ...quotation, speaker: { ...speaker, name: best.actor.name, actorId: best.actor.id } }
      : quotation;
  });
}
