import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale.ts';
import { loadTranslator } from '@/lib/i18n/translator.ts';
import { ActorKind, QuotationFlag, QuotationKind, SpeakerPath } from '@/lib/model/analysis.ts';
import { Assessment, entityNames, Evidence, Relation } from '@/lib/model/entities.ts';
import { quotationRules } from '@/lib/quotations/draft.ts';

const kinds = Evidence.shape.kind.options;

/** Messages whose ids are put together from a value of the model: each value has one. */
const families: Record<string, readonly string[]> = {
  rule: [...quotationRules, 'reader'].map((rule) => `rule-${rule}`),
  kind: [...QuotationKind.options, ...ActorKind.options].map((kind) => `kind-${kind}`),
  kindHint: QuotationKind.options.map((kind) => `kind-${kind}-hint`),
  flag: QuotationFlag.options.map((flag) => `flag-${flag}`),
  speaker: SpeakerPath.options.flatMap((path) => [`speaker-${path}`, `speaker-${path}-hint`]),
  relation: Relation.options.map((relation) => `relation-${relation}`),
  state: Assessment.shape.state.options.map((state) => `state-${state}`),
  original: Assessment.shape.originalSource.options.map((source) => `original-${source}`),
  evidence: kinds.flatMap((kind) => [
    `evidence-${kind}`,
    `evidence-add-${kind}`,
    `evidence-note-${kind}`,
    `evidence-day-${kind}`,
  ]),
  entity: entityNames.map((entity) => `entity-${entity}`),
  save: ['idle', 'saving', 'saved', 'partly', 'restored'].map((status) => `save-${status}`),
  combobox: ['empty', 'unknown', 'unused'].map((problem) => `combobox-${problem}`),
  span: ['start', 'end', 'more', 'less'].map((part) => `span-${part}`),
  storage: [
    'quota',
    'blocked',
    'closed',
    'newer',
    'migration',
    'invalid',
    'not-found',
    'conflict',
    'failed',
  ].map((code) => `storage-${code}`),
};

describe.each(locales)('messages of the model’s values in %s', (locale) => {
  it.each(Object.entries(families))('%s', async (_, ids) => {
    const { t } = await loadTranslator(locale);
    expect(ids.filter((id) => t(id) === id)).toEqual([]);
  });
});
