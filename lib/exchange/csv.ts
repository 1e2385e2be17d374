import type { Dossier } from './dossier.ts';
import { linkTo } from './text-fragment.ts';

const columns = [
  'article',
  'url',
  'outlet',
  'published',
  'quotation',
  'kind',
  'language',
  'speaker',
  'cue',
  'assessment',
  'scale',
  'rationale',
  'original_source',
  'evidence',
  'cross_references',
  'notes',
  'tags',
  'link',
  'id',
] as const;

/** Spreadsheets read these as a formula at the start of a cell, in their full-width forms too. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;
/** What a spreadsheet may skip before it looks: white space, quote marks, bidi controls and other format characters. */
const skipped = /^[\s"'\p{Cf}]*/u;

/** Where the list separator is `;`, or a tab, a spreadsheet starts a cell inside of ours. Linear: neither is skipped over. */
const inner = /([;\t][ \u00a0"'\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;

/** One cell, always in quotation marks; a leading apostrophe keeps a formula from being one (OWASP, CSV injection). */
export function cell(value: string): string {
  const bare = value.replace(skipped, '');
  const first = formula.test(value) || formula.test(bare) ? "'" : '';
  const lead = value.length - bare.length;
  const safe = first + value.slice(0, lead) + bare.replace(inner, "$1'");
  return `"${safe.replaceAll('"', '""')}"`;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** First line of the file, after a byte order mark, by which spreadsheets know UTF-8. */
export const csvHead = (): string => `\ufeff${line(columns)}`;

/** One line a quotation, then one a note that is on none (RFC 4180, UTF-8). */
export const csvRows = (dossier: Dossier): string => quotationRows(dossier) + noteRows(dossier);

function quotationRows(dossier: Dossier): string {
  const { article } = dossier;
  return dossier.quotations
    .map((quotation) => {
      const own = <T extends { quotationId: string }>(items: readonly T[]): T[] =>
        items.filter(({ quotationId }) => quotationId === quotation.id);
      const [assessment] = own(dossier.assessments);
      const notes = dossier.annotations.filter(({ target }) => target.id === quotation.id);
      const links = dossier.crossReferences.filter(({ fromQuotationId }) => fromQuotationId === quotation.id);
      return line([
        article.title,
        article.url,
        article.siteName ?? '',
        article.publishedAt ?? '',
        quotation.selector.exact,
        quotation.kind,
        quotation.language,
        quotation.speaker?.name ?? '',
        quotation.cue ?? '',
        assessment?.label ?? '',
        assessment?.scaleId ?? '',
        assessment?.rationale ?? '',
        assessment?.originalSource ?? '',
        own(dossier.evidence)
          .map(({ kind, url, note }) => [kind, url ?? note].join(': '))
          .join('\n'),
        links
          .map(({ relation, to }) => `${relation}: ${String('url' in to ? to.url : to.quotationId)}`)
          .join('\n'),
        notes.map(({ body }) => body).join('\n'),
        [...new Set(notes.flatMap(({ tags }) => tags))].join(', '),
        linkTo(article.url, quotation.selector),
        quotation.id,
      ]);
    })
    .join('');
}

/** Notes on passages, actors and the article itself: `kind` tells which. */
function noteRows({ article, quotations, actors, annotations }: Dossier): string {
  const known = new Set(quotations.map(({ id }) => id));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return annotations
    .filter(({ target }) => !known.has(target.id ?? ''))
    .map(({ id, target, selector, language, body, tags }) =>
      line([
        ...[article.title, article.url, article.siteName ?? '', article.publishedAt ?? ''],
        ...[selector?.exact ?? '', target.type, language, names.get(target.id ?? '') ?? ''],
        ...['', '', '', '', '', '', ''],
        ...[body, tags.join(', '), selector ? linkTo(article.url, selector) : article.url, id],
      ]),
    )
    .join('');
}
