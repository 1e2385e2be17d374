import * as z from 'zod/mini';
import { ExportHeader, FORMAT, FORMAT_VERSION } from './export-file.ts';
import { importLimits, type JsonLimits, type JsonPart, JsonReader } from './json-reader.ts';
import { readForeign } from './read-foreign.ts';
import { type Invalid, readRecord, type ReadRecord } from './read-record.ts';

/** Why the whole file is refused. `newer-version`: a newer Isnad wrote it. */
export class NotAnExport extends Error {
  readonly code: 'not-isnad' | 'newer-version';
  constructor(code: 'not-isnad' | 'newer-version') {
    super(code);
    this.code = code;
  }
}

/**
 * Reads a file piece by piece: an Isnad export, Web Annotations (one, a page, a collection with its page) or a Hypothesis
 * export. Throws `JsonRefusal` or `NotAnExport`; what does not fit is handed to `onInvalid` and left out. An Isnad export
 * has to say its `format` and `version` before the first record, as every export does.
 */
export async function* readJson(
  chunks: AsyncIterable<string> | Iterable<string>,
  onInvalid: (invalid: Invalid) => void,
  limits: JsonLimits = importLimits,
): AsyncGenerator<ReadRecord, void, undefined> {
  const reader = new JsonReader(limits);
  const file = new FileReading(onInvalid);
  for await (const chunk of chunks)
    // A stream hands out megabytes at once: smaller pieces keep few records waiting, and each step short.
    for (let from = 0; from < chunk.length; from += PIECE)
      yield* file.take(reader.push(chunk.slice(from, from + PIECE)));
  yield* file.take(reader.end());
  yield* file.end();
}

/** UTF-16 units that are read at a time. */
const PIECE = 32_768;

/** Lists in which other programs keep annotations: a Web Annotation page, a Hypothesis export, its search answers. */
const foreignLists = new Set(['items', 'annotations', 'rows']);
/** A single Web Annotation has its targets and bodies in lists; more than this no one writes. */
const MOST_PARTS = 1000;

class FileReading {
  readonly #members: Record<string, unknown> = {};
  readonly #onInvalid: (invalid: Invalid) => void;
  #foreign = false;
  readonly #articles = new Set<string>();

  constructor(onInvalid: (invalid: Invalid) => void) {
    this.#onInvalid = onInvalid;
  }

  take(parts: readonly JsonPart[]): ReadRecord[] {
    return parts.flatMap((part) => {
      if (part.kind === 'member') this.#members[part.key] = part.value;
      else if ('format' in this.#members) return this.#own(part);
      else if (foreignLists.has(part.key)) return this.#readForeign(part.value, part.line);
      else this.#collect(part);
      return [];
    });
  }

  /** To be called last: what only the whole file tells. */
  end(): ReadRecord[] {
    const { format, type, first } = this.#members;
    if (format !== undefined) {
      checkVersion(this.#members);
      if (!z.safeParse(ExportHeader, this.#members).success) throw new NotAnExport('not-isnad');
      return [];
    }
    const page = z.safeParse(z.looseObject({ items: z.array(z.unknown()) }), first).data;
    const records = page
      ? page.items.flatMap((item) => this.#readForeign(item, 1))
      : [type].flat().includes('Annotation')
        ? this.#readForeign(this.#members, 1)
        : [];
    if (!this.#foreign && page === undefined) throw new NotAnExport('not-isnad');
    return records;
  }

  #own({ key, value, line }: JsonPart): ReadRecord[] {
    checkVersion(this.#members);
    const read = readRecord(key, value, line);
    if ('record' in read) return [read];
    this.#onInvalid(read);
    return [];
  }

  #readForeign(value: unknown, line: number): ReadRecord[] {
    this.#foreign = true;
    const read = readForeign(value, line);
    // Every foreign annotation brings its article along: once is enough.
    if (Array.isArray(read))
      return read.filter(({ entity, record }) => {
        const known = this.#articles.has(record.id);
        if (entity === 'articles') this.#articles.add(record.id);
        return !known;
      });
    this.#onInvalid(read);
    return [];
  }

  #collect({ key, value }: JsonPart): void {
    const list = this.#members[key];
    if (!Array.isArray(list)) this.#members[key] = [value];
    else if (list.length < MOST_PARTS) list.push(value);
  }
}

function checkVersion({ format, version }: Record<string, unknown>): void {
  if (format !== FORMAT || typeof version !== 'number') throw new NotAnExport('not-isnad');
  if (version > FORMAT_VERSION) throw new NotAnExport('newer-version');
}
