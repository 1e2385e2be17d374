import * as z from 'zod/mini';
import { EntityName, type EntityOf, entitySchemas } from '../model/entities.ts';
import { ExportHeader, FORMAT, FORMAT_VERSION } from './export-file.ts';
import { importLimits, type JsonLimits, type JsonPart, JsonReader } from './json-reader.ts';

/** A record of a file that fits its schema. Unknown fields are kept. */
export interface ReadRecord<N extends EntityName = EntityName> {
  readonly entity: N;
  readonly record: EntityOf<N>;
  readonly line: number;
}

/** Something of a file that is left out, and why; `line` counts from 1. */
export interface Invalid {
  readonly line: number;
  /** Kind of record, or the name of the unknown list. */
  readonly entity: string;
  /** Path of the field that does not fit, '' for the whole. */
  readonly field: string;
}

/** Why the whole file is refused. `newer-version`: a newer Isnad wrote it. */
export class NotAnExport extends Error {
  readonly code: 'not-isnad' | 'newer-version';
  constructor(code: 'not-isnad' | 'newer-version') {
    super(code);
    this.code = code;
  }
}

/**
 * Reads an export file piece by piece. Throws `JsonRefusal` or `NotAnExport`; single records that do not fit are handed
 * to `onInvalid` and left out. Has to see `format` and `version` before the first record, as every export writes them.
 */
export async function* readJson(
  chunks: AsyncIterable<string> | Iterable<string>,
  onInvalid: (invalid: Invalid) => void,
  limits: JsonLimits = importLimits,
): AsyncGenerator<ReadRecord[], void, undefined> {
  const reader = new JsonReader(limits);
  const header: Record<string, unknown> = {};
  let known = false;
  const take = (parts: readonly JsonPart[]): ReadRecord[] => {
    const records: ReadRecord[] = [];
    for (const part of parts) {
      if (part.kind === 'member') {
        header[part.key] = part.value;
        continue;
      }
      known ||= checkVersion(header);
      const record = asRecord(part, onInvalid);
      if (record) records.push(record);
    }
    return records;
  };
  for await (const chunk of chunks) {
    const records = take(reader.push(chunk));
    if (records.length > 0) yield records;
  }
  const rest = take(reader.end());
  checkVersion(header);
  if (!z.safeParse(ExportHeader, header).success) throw new NotAnExport('not-isnad');
  if (rest.length > 0) yield rest;
}

function checkVersion({ format, version }: Record<string, unknown>): true {
  if (format !== FORMAT || typeof version !== 'number') throw new NotAnExport('not-isnad');
  if (version > FORMAT_VERSION) throw new NotAnExport('newer-version');
  return true;
}

function asRecord(part: JsonPart, onInvalid: (invalid: Invalid) => void): ReadRecord | null {
  const name = z.safeParse(EntityName, part.key);
  if (!name.success) {
    onInvalid({ line: part.line, entity: part.key, field: '' });
    return null;
  }
  const parsed = z.safeParse(entitySchemas[name.data], part.value);
  if (parsed.success) return { entity: name.data, record: parsed.data, line: part.line };
  onInvalid({ line: part.line, entity: part.key, field: parsed.error.issues[0]?.path.join('.') ?? '' });
  return null;
}
