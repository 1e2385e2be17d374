import * as z from 'zod/mini';
import { ExportFile } from '../../lib/exchange/export-file.ts';

/** Widest cell in characters; longer text is cut. */
const WIDTH = 60;

/** Prints what an export holds: quotations with their speakers, and actors. @throws when it is no export of ours */
export function printTables(file: unknown): void {
  const { quotations = [], actors = [], appearances = [] } = z.parse(ExportFile, file);
  console.log(`\n${quotations.length} quotations`);
  console.table(
    inTextOrder(quotations).map(({ kind, speaker, cue, selector }) => ({
      kind,
      speaker: cut(speaker?.name ?? '—'),
      cue: cut(cue ?? '—'),
      words: cut(selector.exact),
    })),
  );
  console.log(`${actors.length} actors`);
  console.table(
    actors
      .map(({ id, kind, name, roles }) => ({
        kind,
        name: cut(name),
        roles: cut(roles.map(({ title, of }) => (of ? `${title} — ${of}` : title)).join(', ')),
        mentions: appearances
          .filter(({ actorId }) => actorId === id)
          .reduce((sum, { mentions }) => sum + mentions.length, 0),
      }))
      .toSorted((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name)),
  );
}

const inTextOrder = <T extends { selector: { start: number } }>(quotations: readonly T[]): T[] =>
  quotations.toSorted((a, b) => a.selector.start - b.selector.start);

const cut = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
