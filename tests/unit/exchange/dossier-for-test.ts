import type { Dossier } from '../../../lib/exchange/dossier.ts';

const at = '2026-03-01T10:00:00.000Z';
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const fields = (n: number) =>
  ({ id: id(n), schema: 1, createdAt: at, modifiedAt: at, version: 1, deletedAt: null }) as const;

/** An article with a quotation, its speaker, a note, a final assessment, a source and two links. */
export const dossier = (): Dossier => ({
  article: {
    ...fields(1),
    url: 'https://news.example/أخبار/الجسر?a=1',
    key: 'news.example/bridge',
    canonicalUrl: null,
    title: 'الجسر *يفتح*',
    byline: null,
    siteName: '=cmd()',
    publishedAt: '2026-03-01T08:00:00Z',
    updatedAt: null,
    aliases: ['https://news.example/أخبار/الجسر?a=1'],
    language: 'ar',
    direction: 'rtl',
    textHash: 'm2-00',
  },
  quotations: [
    {
      ...fields(2),
      articleId: id(1),
      kind: 'direct',
      selector: {
        exact: 'أعمال الجسر، كما وعدنا - ستنتهي <b>قريبا</b>',
        prefix: 'وقالت الوزيرة إن ',
        suffix: ' في الربيع',
        start: 10,
        end: 54,
        block: { index: 0, start: 10 },
        range: {
          from: { path: '/html/body/main[1]/p[1]', offset: 10 },
          to: { path: '/html/body/main[1]/p[1]', offset: 54 },
        },
        textHash: 'm2-00',
        sentence: 'وقالت الوزيرة إن أعمال الجسر، كما وعدنا - ستنتهي <b>قريبا</b> في الربيع.',
      },
      language: 'ar',
      direction: 'rtl',
      speaker: { exact: 'الوزيرة', name: 'سعاد المرابط', start: 3, end: 9, actorId: id(3) },
      cue: 'قالت',
      confidence: 0.9,
      flags: [],
      reason: { rule: 'marks', speaker: 'explicit' },
      origin: 'detected',
      status: 'open',
    },
  ],
  actors: [
    {
      ...fields(3),
      kind: 'person',
      name: 'سعاد المرابط',
      aliases: ['المرابط'],
      roles: [],
      key: null,
      language: 'ar',
      direction: 'rtl',
    },
  ],
  appearances: [],
  annotations: [
    {
      ...fields(4),
      articleId: id(1),
      target: { type: 'quotation', id: id(2) },
      selector: null,
      motivation: 'commenting',
      body: '@SUM(1) سألنا\n# الوزارة',
      language: 'ar',
      tags: ['نقل'],
    },
  ],
  assessments: [
    {
      ...fields(5),
      quotationId: id(2),
      scaleId: 'misbar',
      value: 'misleading',
      label: 'مضلل',
      rationale: 'لا موعد معلنا',
      state: 'final',
      originalSource: 'found',
    },
  ],
  evidence: [
    {
      ...fields(6),
      quotationId: id(2),
      kind: 'source',
      url: 'https://gov.example/plan (1)',
      archiveUrl: null,
      excerpt: '[رابط](javascript:alert(1))',
      accessedAt: at,
      note: '',
    },
  ],
  crossReferences: [
    {
      ...fields(7),
      fromQuotationId: id(2),
      to: { url: 'https://other.example/>x', title: 'Other' },
      relation: 'reworded',
      note: '',
      independent: true,
    },
    {
      ...fields(8),
      fromQuotationId: id(2),
      to: { quotationId: id(9) },
      relation: 'supports',
      note: 'n',
      independent: false,
    },
  ],
});
