import type { ExportFormat, ExportScope } from '../../model/exchange-view.ts';

const endings: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  'web-annotation': 'annotations.jsonld',
  csv: 'csv',
  markdown: 'md',
  'claim-review': 'claims.jsonld',
};

/** Longest part that is taken from a title, UTF-16 units: with all else it stays far below what file systems allow. */
const LONGEST = 60;

/**
 * Words of a title or an outlet that any file system takes: letters, marks and digits joined by hyphens. Direction
 * controls, which could make a name read as another, go with the rest.
 */
export function slug(text: string): string {
  const words = text.slice(0, 500).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let joined = '';
  for (const word of words) {
    if (joined.length + word.length >= LONGEST) break;
    joined += joined === '' ? word : `-${word}`;
  }
  return (
    joined ||
    Array.from(words[0] ?? '')
      .slice(0, LONGEST / 2)
      .join('')
  );
}

export interface About {
  readonly outlet: string;
  readonly title: string;
}

/** `isnad-outlet-title-2026-03-17.json`; `about` is the article where there is only one. `now` dates the file. */
export function fileName(format: ExportFormat, scope: ExportScope, about: About | null, now: Date): string {
  const what =
    scope.is === 'all'
      ? 'library'
      : about && scope.is === 'articles' && scope.ids.length === 1
        ? [slug(about.outlet), slug(about.title)].filter((part) => part !== '').join('-') || 'article'
        : `${scope.ids.length}-${scope.is}`;
  return `isnad-${what}-${now.toISOString().slice(0, 10)}.${endings[format]}`;
}
