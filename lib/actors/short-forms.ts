import { candidate, type Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';

/**
 * «المرصد» after «المرصد السوري لحقوق الإنسان»: the head noun with the article stands for the organisation last named
 * with it. Only in languages whose article is joined to the word, and only after the full name. Linear.
 */
export function findShortForms(reading: Reading, settled: readonly Candidate[]): Candidate[] {
  const { article, organisations } = reading.words;
  if (!article) return [];
  const named = settled.filter((one) => one.kind === 'organization');
  const found: Candidate[] = [];
  const last = new Map<string, Candidate>();
  let next = 0;
  for (const [index, { tokens }] of reading.lines.entries())
    for (const [at, token] of tokens.entries()) {
      for (let one = named[next]; one && one.start < token.start; one = named[++next]) {
        const [head = '', ...rest] = wordsOfCandidate(reading, one);
        const noun = head.startsWith(article) ? head.slice(article.length) : head;
        if (rest.length > 0 && organisations.has(noun)) last.set(article + noun, one);
      }
      const full = last.get(token.norm);
      // A following attribute makes it another body: «المجلس الأعلى».
      if (!full || tokens[at + 1]?.norm.startsWith(article)) continue;
      const made = candidate(reading.lines, index, at, at + 1, {
        kind: 'organization', named: false, source: 'document', known: full.known, owner: full.owner,
        confidence: 0.6, shortFor: full,
      }); // prettier-ignore
      if (made) found.push(made);
    }
  return found;
}
