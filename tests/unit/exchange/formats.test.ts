import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { claimReviewGraph } from '../../../lib/exchange/claim-review.ts';
import { cell, csvHead, csvRows } from '../../../lib/exchange/csv.ts';
import { shared } from '../../../lib/exchange/dossier.ts';
import { markdownReport } from '../../../lib/exchange/markdown.ts';
import { linkTo, textFragment } from '../../../lib/exchange/text-fragment.ts';
import { writeClaimReviews } from '../../../lib/exchange/write-claim-reviews.ts';
import { dossier } from './dossier-for-test.ts';

describe('cell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', `"'＝1"`],
    ['\u200f=1', `"'\u200f=1"`],
    ['\u202b "=1', `"'\u202b ""=1"`],
    ['say "no"', '"say ""no"""'],
    ['1-1', '"1-1"'],
    ['', '""'],
  ])('%j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('CSV', () => {
  it('has one line a quotation with as many cells as columns, neutralised', () => {
    const head = csvHead();
    const rows = csvRows(dossier());
    expect(head.startsWith('\ufeff"article","url"')).toBe(true);
    expect(rows.endsWith('\r\n')).toBe(true);
    expect(rows).toContain(`"'=cmd()"`);
    expect(rows).toContain(`"'@SUM(1) سألنا\n# الوزارة"`);
    const cells = (text: string): number => text.replace(/"(?:[^"]|"")*"/g, 'c').split(',').length;
    expect(cells(rows)).toBe(cells(head));
  });
});

/** The example with a note on its actor, one on a passage and one on the whole article. */
function withNotes() {
  const one = dossier();
  const [note] = one.annotations;
  const [quotation] = one.quotations;
  if (!note || !quotation) throw new Error('no example');
  const on = (n: number, more: Partial<typeof note>) => ({
    ...note,
    id: `00000000-0000-4000-8000-0000000000b${n}`,
    ...more,
  });
  const { actorId = null } = quotation.speaker ?? {};
  return {
    ...one,
    annotations: [
      on(1, { target: { type: 'actor', id: actorId }, body: 'on the actor', tags: [] }),
      on(2, { target: { type: 'passage', id: null }, selector: quotation.selector, body: '=on words' }),
      on(3, { target: { type: 'article', id: null }, body: 'on all of it', tags: ['a_b'] }),
    ],
  };
}

describe('notes that are on no quotation', () => {
  it('have a line each in CSV', () => {
    const rows = csvRows(withNotes()).split('\r\n');
    const cells = (text: string): number => text.replace(/"(?:[^"]|"")*"/g, 'c').split(',').length;
    expect(rows).toHaveLength(5);
    for (const row of rows.slice(0, -1)) expect(cells(row)).toBe(cells(csvHead()));
    expect(rows[1]).toContain('"actor","ar","سعاد المرابط"');
    expect(rows[2]).toContain(`"'=on words"`);
    expect(rows[3]).toContain('"on all of it","a_b"');
  });
});

describe('text fragments', () => {
  it('encodes the marks that have a meaning and keeps words whole', () => {
    const fragment = textFragment({ exact: 'well-known, he said & left', prefix: 'a b c d ', suffix: '' });
    expect(fragment).toBe(':~:text=b%20c%20d-,well%2Dknown%2C%20he%20said%20%26%20left');
  });
  it('spells a long quotation by its ends', () => {
    const exact = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ');
    expect(textFragment({ exact, prefix: 'x', suffix: 'y' })).toBe(
      ':~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29',
    );
  });
  it('bears half a surrogate pair and a page fragment', () => {
    expect(linkTo('https://a.example/#top', { exact: 'a\ud800b', prefix: '', suffix: '' })).toBe(
      'https://a.example/#top:~:text=a%EF%BF%BDb',
    );
  });
});

describe('Markdown', () => {
  const labels = {
    speaker: 'Speaker',
    unknownSpeaker: 'Not named',
    assessment: 'Assessment',
    draft: 'draft',
    evidence: 'Evidence',
    crossReferences: 'Cross-references',
    notes: 'Notes',
    accessed: 'accessed',
    archived: 'archived',
    inTheArticle: 'in the article',
    relation: (relation: string) => relation,
    evidenceKind: (kind: string) => kind,
    originalSource: (found: string) => `original source ${found}`,
  };
  const report = markdownReport(dossier(), labels);

  it.each([
    ['the title, its marks harmless', '# الجسر \\*يفتح\\*'],
    ['the words without HTML', '> أعمال الجسر، كما وعدنا - ستنتهي \\<b\\>قريبا\\</b\\>'],
    ['the verdict and its reason', '**مضلل** · original source found · لا موعد معلنا'],
    ['an excerpt that makes no link', '\\[رابط\\](javascript:alert(1))'],
    ['addresses that end where they end', '[Other](<https://other.example/%3Ex>)'],
    ['a note that makes no heading', '@SUM(1) سألنا \\# الوزارة \\#نقل'],
  ])('has %s', (_, text) => {
    expect(report).toContain(text);
  });
});

describe('a Markdown report of notes', () => {
  it('has those on actors, passages and the article', () => {
    const name = (word: string) => word;
    const labels = {
      ...{ speaker: 's', unknownSpeaker: 'u', assessment: 'a', draft: 'd', evidence: 'e', notes: 'n' },
      ...{ crossReferences: 'c', accessed: 'a', archived: 'a', inTheArticle: 'i' },
      ...{ relation: name, evidenceKind: name, originalSource: name },
    };
    const report = markdownReport(withNotes(), labels);
    expect(report).toContain('**سعاد المرابط**\n\non the actor\n');
    expect(report).toContain('\n\\=on words\n');
    expect(report).toContain('on all of it\n\n\\#a\\_b\n');
  });
});

describe('ClaimReview', () => {
  const scales = { misbar: ['false', 'misleading', 'true'] };
  const Graph = z.object({ '@graph': z.array(z.record(z.string(), z.unknown())) });
  const nodes = (graph: object) => z.parse(Graph, graph)['@graph'];

  it('joins review, claim, quotation, speaker and article', () => {
    const graph = nodes(claimReviewGraph([dossier(), dossier()], scales, true));
    expect(graph.map((node) => node['@type'])).toEqual([
      'NewsArticle',
      'Person',
      'Quotation',
      'Claim',
      'ClaimReview',
    ]);
    expect(graph[4]).toMatchObject({
      creativeWorkStatus: 'Final',
      reviewRating: { alternateName: 'مضلل', ratingValue: 2, worstRating: 1, bestRating: 3 },
      itemReviewed: { '@id': graph[3]?.['@id'] },
    });
    expect(graph[4]).not.toHaveProperty('url');
    expect(String(graph[4]?.['claimReviewed']).length).toBeLessThanOrEqual(75);
  });

  it('invents no number for a scale that it does not know, marks drafts, and leaves names out when asked', () => {
    const one = dossier();
    const draft = { ...one, assessments: one.assessments.map((a) => ({ ...a, state: 'draft' as const })) };
    const graph = claimReviewGraph([draft], {}, false);
    expect(nodes(graph).at(-1)).toMatchObject({
      creativeWorkStatus: 'Draft',
      reviewRating: { alternateName: 'مضلل' },
    });
    expect(JSON.stringify(graph)).not.toMatch(/ratingValue|سعاد/);
  });
});

describe('a scale that nobody knows', () => {
  it.each(['constructor', '__proto__', 'unknown'])('(%s) gives no rank', (scaleId) => {
    const one = dossier();
    const assessments = one.assessments.map((assessment) => ({ ...assessment, scaleId }));
    const graph = JSON.stringify(claimReviewGraph([{ ...one, assessments }], {}, false));
    expect(graph).toContain('ClaimReview');
    expect(graph).not.toContain('ratingValue');
  });
});

describe('claim reviews in pieces', () => {
  it('are the graph of all articles, each node once', async () => {
    async function* dossiers() {
      yield await Promise.resolve(dossier());
      yield dossier();
    }
    let text = '';
    for await (const piece of writeClaimReviews(dossiers(), {})) text += piece;
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(claimReviewGraph([dossier()], {}, true))));
  });
});

describe('shared', () => {
  it('leaves out notes, sentences and what was not chosen', () => {
    const bare = shared(dossier(), { notes: false, sentences: false, only: null });
    expect(JSON.stringify(bare)).not.toMatch(/سألنا|لا موعد|وقالت الوزيرة إن أعمال/);
    expect(bare.assessments).toHaveLength(1);
    const none = shared(dossier(), { notes: true, sentences: true, only: new Set() });
    expect(
      [none.quotations, none.annotations, none.evidence, none.crossReferences, none.assessments].flat(),
    ).toEqual([]);
  });
});
