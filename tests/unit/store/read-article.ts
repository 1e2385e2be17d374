import type { ReadArticle } from '../../../lib/store/keep-article.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

const text = [
  'قالت وزيرة النقل سعاد المرابط إن «أعمال الجسر ستنتهي في الربيع المقبل».',
  'ورد نائب المدينة كريم الشريف: «سمعنا هذا الوعد ثلاث مرات، والجسر ما زال مغلقا».',
].join('\n');

const span = (exact: string) => ({
  exact,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
});

/** A short article as the analysis hands it over: two direct quotations with their speakers. */
export const readArticle = (): ReadArticle => ({
  metadata: {
    url: 'https://news.example/bridge?utm_source=x',
    key: 'news.example/bridge',
    canonicalUrl: 'https://news.example/bridge',
    title: 'الجسر',
    byline: null,
    siteName: 'Example',
    publishedAt: '2026-03-01T08:00:00Z',
    modifiedAt: null,
  },
  article: { text, blocks: blocksOfPlainText(text), language: 'ar', direction: 'rtl' },
  analysis: {
    quotations: [
      { ...span('أعمال الجسر ستنتهي في الربيع المقبل'), name: 'سعاد المرابط', actorId: 'a1' },
      { ...span('سمعنا هذا الوعد ثلاث مرات، والجسر ما زال مغلقا'), name: 'كريم الشريف', actorId: 'a2' },
    ].map(({ name, actorId, ...words }) => ({
      ...words,
      kind: 'direct',
      speaker: { ...span(name), name, actorId },
      cue: null,
      confidence: 0.9,
      flags: [],
      reason: { rule: 'marks', speaker: 'explicit' },
    })),
    actors: ['سعاد المرابط', 'كريم الشريف'].map((name, at) => ({
      id: `a${at + 1}`,
      kind: 'person',
      name,
      aliases: [],
      roles: [],
      acts: true,
      key: name,
      confidence: 0.9,
      mentions: [{ ...span(name), named: true }],
    })),
  },
});
