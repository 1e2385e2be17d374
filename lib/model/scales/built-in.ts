import type { Scale } from './scale.ts';

/** What the words of a quotation are worth beside their source. The scale a new assessment starts with. */
const quotation: Scale = {
  id: 'quotation',
  labels: { en: 'Wording of the quotation', ar: 'دقة نص الاقتباس' },
  values: [
    { id: 'verbatim', labels: { en: 'Verbatim', ar: 'مطابق حرفيًا' } },
    { id: 'trimmed', labels: { en: 'Trimmed', ar: 'مجتزأ' } },
    { id: 'words-changed', labels: { en: 'Words changed', ar: 'تغيّرت كلماته' } },
    { id: 'merged', labels: { en: 'Merged from two passages', ar: 'مدموج من موضعين' } },
    { id: 'wrong-speaker', labels: { en: 'Wrong speaker', ar: 'منسوب إلى غير قائله' } },
    { id: 'out-of-context', labels: { en: 'Out of context', ar: 'خارج سياقه' } },
    { id: 'translation-differs', labels: { en: 'Translation differs', ar: 'الترجمة مختلفة' } },
    { id: 'no-source-found', labels: { en: 'No source found', ar: 'لم يُعثر على مصدره' } },
  ],
};

/** Six steps, as PolitiFact's readers know them. */
const sixSteps: Scale = {
  id: 'six-steps',
  labels: { en: 'Six steps (as at PolitiFact)', ar: 'ست درجات (على نحو بوليتيفاكت)' },
  values: [
    { id: 'true', labels: { en: 'True', ar: 'صحيح' } },
    { id: 'mostly-true', labels: { en: 'Mostly true', ar: 'صحيح في معظمه' } },
    { id: 'half-true', labels: { en: 'Half true', ar: 'نصف صحيح' } },
    { id: 'mostly-false', labels: { en: 'Mostly false', ar: 'خاطئ في معظمه' } },
    { id: 'false', labels: { en: 'False', ar: 'خاطئ' } },
    { id: 'pants-on-fire', labels: { en: 'Pants on fire', ar: 'كذب صريح' } },
  ],
  steps: 6,
};

/** Ratings of claims as Snopes' readers know them. */
const claims: Scale = {
  id: 'claims',
  labels: { en: 'Claims (as at Snopes)', ar: 'الادعاءات (على نحو سنوبس)' },
  values: [
    { id: 'true', labels: { en: 'True', ar: 'صحيح' } },
    { id: 'mostly-true', labels: { en: 'Mostly true', ar: 'صحيح في معظمه' } },
    { id: 'mixture', labels: { en: 'Mixture', ar: 'خليط' } },
    { id: 'mostly-false', labels: { en: 'Mostly false', ar: 'خاطئ في معظمه' } },
    { id: 'false', labels: { en: 'False', ar: 'خاطئ' } },
    { id: 'unproven', labels: { en: 'Unproven', ar: 'غير مثبت' } },
    { id: 'unfounded', labels: { en: 'Unfounded', ar: 'لا أساس له' } },
    { id: 'outdated', labels: { en: 'Outdated', ar: 'قديم' } },
    { id: 'in-progress', labels: { en: 'Research in progress', ar: 'البحث جارٍ' } },
  ],
  steps: 5,
};

/** The labels that Misbar prints, which are Arabic words and stay so. */
const arabic: Scale = {
  id: 'misbar',
  labels: { ar: 'تصنيفات مسبار' },
  values: [
    { id: 'صحيح', labels: { ar: 'صحيح' } },
    { id: 'زائف', labels: { ar: 'زائف' } },
    { id: 'مضلل', labels: { ar: 'مضلل' } },
    { id: 'انتقائي', labels: { ar: 'انتقائي' } },
    { id: 'إثارة', labels: { ar: 'إثارة' } },
    { id: 'ساخر', labels: { ar: 'ساخر' } },
  ],
};

/** The scales that come with the extension; the first is the default. */
export const builtInScales: readonly [Scale, ...Scale[]] = [quotation, sixSteps, claims, arabic];

/** The scales of the extension and the reader's own, and which of them a new assessment starts with. */
export interface ScaleChoice {
  readonly all: readonly Scale[];
  readonly first: string;
}

export function scaleChoice(own: readonly Scale[], chosen: string): ScaleChoice {
  const all = [...builtInScales, ...own];
  return { all, first: all.find(({ id }) => id === chosen)?.id ?? builtInScales[0].id };
}
