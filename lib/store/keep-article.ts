import { describe } from '../anchoring/describe.ts';
import { matchDetected } from '../anchoring/match-detected.ts';
import { indexText, type TextIndex } from '../anchoring/text-index.ts';
import type { Analysis, DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import type { ArticleMetadata, ArticleText } from '../model/article.ts';
import type { Actor, Article } from '../model/entities.ts';
import { foldKey } from '../text/fold.ts';
import { appearanceFinder } from './appearance-finder.ts';
import type { Store } from './open.ts';
import type { Result } from './result.ts';
import { type FieldsOf, type Work, write, type Written } from './write.ts';

/** A page as it was read: what `keepArticle` stores of it. */
export interface ReadArticle {
  readonly metadata: ArticleMetadata;
  readonly article: ArticleText;
  readonly analysis: Pick<Analysis, 'quotations' | 'actors'>;
}

/** Ids of what is stored now for everything that was detected. */
export interface KeptArticle {
  readonly article: Article;
  /** Quotation id for each detected quotation, in their order. */
  readonly quotationIds: readonly string[];
  /** Stored actor's id by detected actor's id. */
  readonly actorIds: ReadonlyMap<string, string>;
}

/**
 * Stores an article with its detected quotations and actors, the first time the reader acts on it; on later visits adds
 * only what is new. What is stored already is recognised by the article's key or an earlier address, quotations by where
 * their words are now, actors by their names. Corrections and dismissals stay. One transaction.
 */
export function keepArticle(store: Store, read: ReadArticle): Promise<Result<Written<KeptArticle>>> {
  const index = indexText(read.article.text, read.article.blocks);
  return write(store, null, async (work) => {
    const article = await storedArticle(work, read, index);
    const actorIds = await storedActors(work, article, read, index);
    const quotationIds = await storedQuotations(work, article, read, index, actorIds);
    return { article, quotationIds, actorIds };
  });
}

const MOST_ALIASES = 100;

async function storedArticle(work: Work, read: ReadArticle, index: TextIndex): Promise<Article> {
  const { metadata, article } = read;
  const { language, direction } = article;
  const known = [
    ...(await work.getAllBy('articles', 'key', metadata.key)),
    ...(await work.getAllBy('articles', 'aliases', metadata.url)),
  ].find(({ deletedAt }) => deletedAt === null);
  const { modifiedAt: updatedAt, ...own } = metadata;
  if (!known)
    return work.create('articles', {
      ...own,
      updatedAt,
      aliases: [metadata.url],
      language,
      direction,
      textHash: index.hash(),
    });
  if (known.textHash === index.hash() && known.aliases.includes(metadata.url)) return known;
  return work.update('articles', known.id, (current) => ({
    aliases: [...new Set([...current.aliases, metadata.url])].slice(-MOST_ALIASES),
    updatedAt,
    textHash: index.hash(),
  }));
}

async function storedActors(
  work: Work,
  article: Article,
  { article: { language, direction }, analysis }: ReadArticle,
  index: TextIndex,
): Promise<Map<string, string>> {
  const appearances = (await work.getAllBy('appearances', 'articleId', article.id)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const appearanceOf = appearanceFinder(appearances);
  const ids = new Map<string, string>();
  for (const detected of analysis.actors) {
    const known = appearanceOf(detected);
    if (known) {
      ids.set(detected.id, known.actorId);
      continue;
    }
    const { kind, name, aliases, roles, key, acts, mentions } = detected;
    const actor =
      (await actorNamed(work, detected)) ??
      (await work.create('actors', {
        kind,
        name: name.slice(0, 1000),
        aliases: aliases.slice(0, 200),
        roles: roles.slice(0, 200),
        key,
        language,
        direction,
      }));
    ids.set(detected.id, actor.id);
    await work.create('appearances', {
      articleId: article.id,
      actorId: actor.id,
      name: name.slice(0, 1000),
      acts,
      mentions: mentions.slice(0, 5000).map(({ exact, start, end, named }) => ({ exact, start, end, named })),
      textHash: index.hash(),
      origin: 'detected',
      status: 'open',
    });
  }
  return ids;
}

/**
 * The actor that the reader's corrections lead to, else one of another article with the same kind and name; the same key
 * alone proposes a link and joins nothing.
 */
async function actorNamed(
  work: Work,
  { key, kind, name, storedId }: DetectedActor,
): Promise<Actor | undefined> {
  const corrected = storedId === undefined ? undefined : await work.get('actors', storedId);
  if (corrected?.deletedAt === null) return corrected;
  if (key === null) return undefined;
  const folded = foldKey(name);
  return (await work.getAllBy('actors', 'key', key)).find(
    (actor) =>
      actor.deletedAt === null &&
      actor.kind === kind &&
      [actor.name, ...actor.aliases].some((known) => foldKey(known) === folded),
  );
}

async function storedQuotations(
  work: Work,
  article: Article,
  read: ReadArticle,
  index: TextIndex,
  actorIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { quotations } = read.analysis;
  const stored = (await work.getAllBy('quotations', 'articleId', article.id)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const ids = new Map<DetectedQuotation, string>();
  for (const row of matchDetected(index, stored, quotations))
    if (row.stored && row.detected) ids.set(row.detected, row.stored.id);
  const all: string[] = [];
  for (const detected of quotations) {
    const id =
      ids.get(detected) ??
      (await work.create('quotations', quotationFields(detected, article, read, index, actorIds))).id;
    all.push(id);
  }
  return all;
}

function quotationFields(
  detected: DetectedQuotation,
  { id }: Article,
  { article: { language, direction } }: ReadArticle,
  index: TextIndex,
  actorIds: ReadonlyMap<string, string>,
): FieldsOf<'quotations'> {
  const { kind, speaker, cue, confidence, flags, group, reason } = detected;
  return {
    articleId: id,
    kind,
    selector: describe(index, detected.start, detected.end),
    language,
    direction,
    speaker: speaker && {
      exact: speaker.exact.slice(0, 1000),
      name: speaker.name.slice(0, 1000),
      start: speaker.start,
      end: speaker.end,
      actorId: speaker.actorId === null ? null : (actorIds.get(speaker.actorId) ?? null),
    },
    cue: cue && cue.exact.slice(0, 500),
    confidence,
    flags,
    ...(group === undefined ? {} : { group }),
    reason,
    origin: 'detected',
    status: 'open',
  };
}
