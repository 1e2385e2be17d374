import type { ReportLabels } from '../../exchange/markdown.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Fluent's isolates keep a text from its surroundings on a screen; in a file that people edit they are litter. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** The words of a Markdown report in the interface's language. */
export function reportLabels({ t }: Translator): ReportLabels {
  const label = (id: string) => plain(t(id));
  return {
    speaker: label('speaker'),
    unknownSpeaker: label('speaker-unknown'),
    assessment: label('assessment'),
    draft: label('state-draft'),
    evidence: label('evidence'),
    crossReferences: label('links'),
    notes: label('notes'),
    accessed: label('report-accessed'),
    archived: label('evidence-archive'),
    inTheArticle: label('report-in-article'),
    relation: (relation) => label(`relation-${relation}`),
    evidenceKind: (kind) => label(`evidence-${kind}`),
    originalSource: (found) => label(`original-${found}`),
  };
}
