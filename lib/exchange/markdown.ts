import type { Quotation } from '../model/entities.ts';
import type { Dossier } from './dossier.ts';
import { linkTo } from './text-fragment.ts';

/** The report's own words, in the reader's language. */
export interface ReportLabels {
  readonly speaker: string;
  readonly unknownSpeaker: string;
  readonly assessment: string;
  readonly draft: string;
  readonly evidence: string;
  readonly crossReferences: string;
  readonly notes: string;
  readonly accessed: string;
  readonly archived: string;
  readonly inTheArticle: string;
  readonly relation: (relation: string) => string;
  readonly evidenceKind: (kind: string) => string;
  readonly originalSource: (found: string) => string;
}

/** Marks that mean something in Markdown, and brackets that HTML inside it would need. */
const special = /[\\`*_{}[\]<>#|~!&]/g;

/** A page's or reader's text as plain Markdown text on one line; it can open no link, tag, heading or list. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

/** Addresses are http(s) by their schema; what could end the link early is encoded. */
const link = (label: string, url: string): string =>
  `[${plain(label)}](<${url.replace(/[<>\s\\]/g, (char) => encodeURIComponent(char))}>)`;

/** Report of one article (CommonMark): each quotation with speaker, assessment, evidence and a link to the words. */
export function markdownReport(dossier: Dossier, labels: ReportLabels): string {
  const { article } = dossier;
  const about = [article.siteName, article.byline, article.publishedAt].flatMap((part) =>
    part === null || part === '' ? [] : [plain(part)],
  );
  const quoted = new Set(dossier.quotations.map(({ id }) => id));
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const general = dossier.annotations.filter(({ target }) => !quoted.has(target.id ?? ''));
  return [
    `# ${plain(article.title === '' ? article.url : article.title)}`,
    '',
    link(article.url, article.url),
    ...(about.length === 0 ? [] : ['', about.join(' · ')]),
    '',
    ...general.flatMap(({ body, selector, target, tags }) => [
      ...(names.has(target.id ?? '') ? [`**${plain(names.get(target.id ?? '') ?? '')}**`, ''] : []),
      ...(selector ? [`> ${plain(selector.exact)}`, ''] : []),
      ...paragraphs(body),
      ...(tags.length === 0 ? [] : [tagLine(tags), '']),
    ]),
    ...dossier.quotations.flatMap((quotation) => section(dossier, quotation, labels)),
  ].join('\n');
}

const tagLine = (tags: readonly string[]): string => tags.map((tag) => `\\#${plain(tag)}`).join(' ');

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map(plain)
    .filter((line) => line !== '')
    .flatMap((line) => [line, '']);

function section(dossier: Dossier, quotation: Quotation, labels: ReportLabels): string[] {
  const own = <T extends { quotationId: string }>(items: readonly T[]): T[] =>
    items.filter(({ quotationId }) => quotationId === quotation.id);
  const { speaker, selector } = quotation;
  const assessments = own(dossier.assessments).map(
    ({ label, rationale, state, originalSource }) =>
      `- ${labels.assessment}: **${plain(label)}**${state === 'draft' ? ` (${labels.draft})` : ''} · ${labels.originalSource(originalSource)}${rationale === '' ? '' : ` · ${plain(rationale)}`}`,
  );
  const evidence = own(dossier.evidence).map(({ kind, url, archiveUrl, excerpt, accessedAt, note }) =>
    [
      `  - ${labels.evidenceKind(kind)}`,
      url === null ? '' : link(url, url),
      archiveUrl === null ? '' : link(labels.archived, archiveUrl),
      accessedAt === null ? '' : `${labels.accessed} ${accessedAt.slice(0, 10)}`,
      excerpt === '' ? '' : `«${plain(excerpt)}»`,
      plain(note),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
  const links = dossier.crossReferences
    .filter(({ fromQuotationId }) => fromQuotationId === quotation.id)
    .map(({ relation, to, note }) => {
      const where = 'url' in to && typeof to.url === 'string' ? link(String(to.title), to.url) : '';
      return `  - ${[labels.relation(relation), where, plain(note)].filter((part) => part !== '').join(' · ')}`;
    });
  const notes = dossier.annotations
    .filter(({ target }) => target.id === quotation.id)
    .map(({ body, tags }) => `  - ${[plain(body), tagLine(tags)].join(' ').trimEnd()}`);
  return [
    `## ${speaker ? plain(speaker.name) : labels.unknownSpeaker}`,
    '',
    `> ${plain(selector.exact)}`,
    '',
    `- ${labels.speaker}: ${speaker ? plain(speaker.name) : labels.unknownSpeaker}`,
    `- ${link(labels.inTheArticle, linkTo(dossier.article.url, selector))}`,
    ...assessments,
    ...list(labels.evidence, evidence),
    ...list(labels.crossReferences, links),
    ...list(labels.notes, notes),
    '',
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`- ${title}:`, ...items];
