import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJsonSchema } from '../../../lib/exchange/export-schema.ts';
import { importLimits, JsonReader } from '../../../lib/exchange/json-reader.ts';
import { readJson } from '../../../lib/exchange/read-json.ts';
import type { Invalid } from '../../../lib/exchange/read-record.ts';

const header =
  '{"format":"isnad","version":1,"generator":{"name":"isnad","version":"0"},"exportedAt":"2026-01-01T00:00:00Z"';

async function read(text: string, invalid: Invalid[] = []) {
  const records = [];
  for await (const record of readJson([text], (one) => invalid.push(one))) records.push(record);
  return records;
}

/** Everything that the reader hands out, put together again. */
function together(chunks: readonly string[]): unknown {
  const reader = new JsonReader(importLimits);
  const out: Record<string, unknown> = {};
  const lists: Record<string, unknown[]> = {};
  for (const part of [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()]) {
    if (part.kind === 'member') out[part.key] = part.value;
    else (lists[part.key] ??= []).push(part.value);
  }
  return { ...out, ...lists };
}

describe('JsonReader', () => {
  it('reads what JSON.parse reads, wherever the text is cut', () => {
    const key = fc
      .string({ maxLength: 5, unit: 'binary' })
      .filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        fc.constantFrom(true, false, null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).any;
    // An empty list at the top has no item to hand out, so it is left out here.
    const top = fc.dictionary(
      key,
      value.filter((v) => !(Array.isArray(v) && v.length === 0)),
      { maxKeys: 4, noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        top,
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom(0, 2),
        (object, cuts, indent) => {
          const text = JSON.stringify(object, null, indent);
          const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
          const chunks = at.slice(1).map((end, n) => text.slice(at[n], end));
          expect(together(chunks)).toEqual(object);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate-key'],
    ['{"x":[{"b":1,"\\u0062":2}]}', 'duplicate-key'],
    ['{"__proto__":{"polluted":true}}', 'forbidden-key'],
    ['{"x":[{"constructor":{"prototype":{}}}]}', 'forbidden-key'],
    ['{"a":1}}', 'syntax'],
    ['{"a":1', 'syntax'],
    ['{"a":01}', 'syntax'],
    ['{"a":1,}', 'syntax'],
    ['{"a":[1,]}', 'syntax'],
    ['{"a":"\n"}', 'syntax'],
    ['{"a":"\\x"}', 'syntax'],
    ['{"a":NaN}', 'syntax'],
    ['{"a" 1}', 'syntax'],
    ['[1]', 'syntax'],
    ['', 'syntax'],
    ['{"a":[1}', 'syntax'],
  ])('refuses %s (%s)', (text, code) => {
    expect(() => together([text])).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['ten million brackets', 'too-deep', () => `{"x":${'['.repeat(10_000_000)}`],
    ['an endless string', 'too-big', () => `{"x":"${'a'.repeat(1_100_000)}"}`],
    ['a million values in one item', 'too-many', () => `{"x":[[${'1,'.repeat(1_000_001)}1]]}`],
  ])('refuses %s (%s)', (_, code, make) => {
    expect(() => together([make()])).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['the whole file', { length: 40 }, 'too-big', '{"a":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]}'],
    ['the items of its lists', { items: 3 }, 'too-many', '{"a":[1,2],"b":[3,4]}'],
    ['the depth of one value', { depth: 4 }, 'too-deep', '{"a":[{"b":{"c":[]}}]}'],
    ['one word', { token: 8 }, 'too-big', '{"a":"123456789"}'],
    ['one number', { token: 8 }, 'too-big', '{"a":1234567890}'],
    ['one key', { token: 8 }, 'too-big', '{"abcdefghij":1}'],
  ])('has a bound on %s', (_, limits, code, text) => {
    const pieces = text.match(/.{1,7}/g) ?? [];
    const read = () => {
      const reader = new JsonReader({ ...importLimits, ...limits });
      for (const piece of pieces) reader.push(piece);
      reader.end();
    };
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['lists', (n: number) => '['.repeat(n)],
    ['objects', (n: number) => '{"a":'.repeat(n)],
  ])('refuses ten megabytes of %s inside each other at once, and keeps none of them', (_, nest) => {
    const reader = new JsonReader(importLimits);
    const piece = nest(10_000);
    let pushed = 0;
    const read = () => {
      for (let n = 0; n < 1000; n++, pushed += piece.length) reader.push(n === 0 ? `{"x":${piece}` : piece);
    };
    expect(read).toThrow(expect.objectContaining({ code: 'too-deep' }));
    expect(pushed).toBe(0);
  });

  it('names the line', () => {
    expect(() => together(['{\n"a":1,\n', '"a":2}'])).toThrow(expect.objectContaining({ line: 3 }));
  });
});

describe('readJson', () => {
  it.each([
    ['{"some":"thing"}', 'not-isnad'],
    [header.replace('"version":1', '"version":2') + ',"articles":[{}]}', 'newer-version'],
    [header.replace('"isnad"', '"other"') + '}', 'not-isnad'],
    ['{"format":"isnad","version":1}', 'not-isnad'],
  ])('refuses %.60s… kindly: %s', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('leaves out what does not fit and says where', async () => {
    const invalid: Invalid[] = [];
    const bad = `${header},\n"actors":[\n{"id":"x"}],\n"flying":[\n1]}`;
    expect(await read(bad, invalid)).toEqual([]);
    expect(invalid).toEqual([
      { line: 3, entity: 'actors', field: expect.any(String) as string },
      { line: 5, entity: 'flying', field: '' },
    ]);
  });
});

describe('addresses in a file', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const fields = { schema: 1, createdAt: at, modifiedAt: at, version: 1, deletedAt: null };
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const evidence = (url: string, archiveUrl: string | null) => ({
    ...fields,
    ...{ id: id(1), quotationId: id(2), kind: 'source', excerpt: '', accessedAt: null, note: '' },
    ...{ url, archiveUrl },
  });

  it.each([
    ['javascript:alert(1)', null, 'url'],
    [' javascript:alert(1)', null, 'url'],
    ['JaVaScRiPt:alert(1)//https://', null, 'url'],
    ['data:text/html,<script>', null, 'url'],
    ['file:///etc/passwd', null, 'url'],
    ['//news.example/a', null, 'url'],
    ['https://news.example/a', 'blob:https://news.example/1', 'archiveUrl'],
  ])('that are no web page are left out and named: %s', async (url, archiveUrl, field) => {
    const invalid: Invalid[] = [];
    const text = `${header},\n"evidence":[\n${JSON.stringify(evidence(url, archiveUrl))}]}`;
    expect(await read(text, invalid)).toEqual([]);
    expect(invalid).toEqual([{ line: 3, entity: 'evidence', field }]);
  });

  it.each(['https://news.example/a', 'HTTP://NEWS.example'])('that are one come in: %s', async (url) => {
    const text = `${header},\n"evidence":[\n${JSON.stringify(evidence(url, null))}]}`;
    expect(await read(text)).toMatchObject([{ record: { url } }]);
  });
});

describe('the published schema', () => {
  it('is the one that the code makes (npx tsx scripts/build-schema.ts)', async () => {
    const published: unknown = JSON.parse(
      await readFile(new URL('../../../public/schema/isnad-export-1.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(exportJsonSchema())));
  });
});
