import type { DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { joinAliases } from './aliases.ts';
import { findArabicOrganisations } from './arabic-organisations.ts';
import { findArabicPlaces } from './arabic-places.ts';
import { findArabicStates } from './arabic-states.ts';
import { candidate, type Candidate } from './candidate.ts';
import { findClubs } from './clubs.ts';
import { describe } from './describe.ts';
import { furtherOccurrences } from './document-pass.ts';
import { groupMentions } from './group.ts';
import { findInstitutions, findSides } from './institutions.ts';
import { findLedBodies } from './led-bodies.ts';
import { findNameRuns } from './name-runs.ts';
import { findNamedPlaces } from './place-nouns.ts';
import { lookWith } from './model-candidates.ts';
import type { EntityModel } from './model/entity-model.ts';
import { ofOneKind } from './one-kind.ts';
import { cutToSurname } from './overlong-persons.ts';
import { findPassedOver } from './passed-over.ts';
import { readArticle, type Reading } from './reading.ts';
import { findShortForms } from './short-forms.ts';
import { withTeams } from './teams.ts';
import { isSeenAsActor } from './seen-as-actor.ts';
import { settle } from './settle.ts';
import { personsOf } from './titles-of.ts';
import { familyBeforeOffice } from './unspaced-names.ts';

/**
 * Named and described actors of an article with their mentions, roles and aliases. Pure.
 * Speakers of `quotations` are evidence: who speaks is an actor.
 * Without the entity model of the article's script names come from the knowledge core and from rules alone.
 * Close to linear in the text's length; grouping compares each mention with each actor.
 */
export function findActors(
  article: ArticleText,
  quotations: readonly DetectedQuotation[],
  model?: EntityModel,
): DetectedActor[] {
  const reading = readArticle(article);
  const sight = model ? lookWith(model, reading) : null;
  const names = sight ? cutToSurname(reading, sight.candidates) : findNameRuns(reading);
  const passedOver = sight ? findPassedOver(reading, names, sight) : [];
  const found = settle([
    ...findKnown(reading).filter((one) => isSeenAsActor(reading, one, sight)),
    ...findInstitutions(reading),
    ...findSides(reading),
    ...findArabicOrganisations(reading),
    ...findArabicPlaces(reading).filter((one) => isSeenAsActor(reading, one, sight)),
    ...findArabicStates(reading),
    ...names,
    ...passedOver,
    ...findNamedPlaces(reading, [...names, ...findKnown(reading)]),
  ]);
  const first = ofOneKind(reading, found);
  const again = furtherOccurrences(reading, first).filter((one) => isSeenAsActor(reading, one, sight));
  const further = [...again, ...findShortForms(reading, first), ...familyBeforeOffice(reading, first)];
  const all = [...first, ...further];
  const mentions = withTeams(
    reading,
    settle([...all, ...findClubs(reading, all), ...findLedBodies(reading, all)]),
  );
  const groups = joinAliases(reading, groupMentions(reading, mentions));
  const persons = personsOf(mentions);
  return groups.map((group, index) => describe(reading, group, index + 1, quotations, persons));
}

/** Countries, cities and bodies of the knowledge core. */
function findKnown(reading: Reading): Candidate[] {
  return reading.lines.flatMap((line, index) =>
    line.known.flatMap((match) => {
      if (!match) return [];
      const { kind, sort } = match.value;
      const confidence = sort === 'city' ? 0.7 : 0.9;
      const { cut } = match;
      const made = candidate(reading.lines, index, match.from, match.to, {
        kind,
        source: 'known',
        known: match.value,
        confidence,
        cut,
      });
      return made ? [made] : [];
    }),
  );
}
