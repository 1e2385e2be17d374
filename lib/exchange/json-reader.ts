/** Why a file was refused; `line` counts from 1. */
export type JsonRefusalCode =
  'syntax' | 'too-big' | 'too-deep' | 'too-many' | 'duplicate-key' | 'forbidden-key';

export class JsonRefusal extends Error {
  readonly code: JsonRefusalCode;
  readonly line: number;
  constructor(code: JsonRefusalCode, line: number) {
    super(`${code} in line ${line}`);
    this.code = code;
    this.line = line;
  }
}

export interface JsonLimits {
  /** Characters of the whole file, UTF-16 units. */
  readonly length: number;
  /** Longest string or number as written, UTF-16 units. */
  readonly token: number;
  /** Objects and arrays inside each other. */
  readonly depth: number;
  /** Values inside one top-level member, or one item of a top-level list. */
  readonly values: number;
  /** Items of all top-level lists. */
  readonly items: number;
}

export const importLimits: JsonLimits = {
  length: 1_000_000_000,
  token: 1_000_000,
  depth: 32,
  values: 1_000_000,
  items: 2_000_000,
};

/** A member of the top-level object, or one item of a list that is such a member: lists are never held whole. */
export interface JsonPart {
  readonly kind: 'member' | 'item';
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

interface ObjectFrame {
  readonly object: Record<string, unknown>;
  key: string;
}
interface ArrayFrame {
  readonly array: unknown[];
}
type Frame = (ObjectFrame | ArrayFrame) & { expects: Expectation; readonly line: number };

/** Keys that reach an object's prototype in careless code; no field of ours has such a name. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON (RFC 8259) piece by piece, in memory bounded by the limits and one item. Stricter than `JSON.parse`: keys
 * that occur twice in an object and prototype keys are refused, depth and counts are limited while reading.
 * The top level has to be an object. Throws `JsonRefusal`. Linear.
 */
export class JsonReader {
  readonly #limits: JsonLimits;
  readonly #stack: Frame[] = [];
  #buffer = '';
  #at = 0;
  #length = 0;
  #line = 1;
  #values = 0;
  #items = 0;
  #done = false;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  /** Parts completed by this piece of text. */
  push(chunk: string): JsonPart[] {
    this.#length += chunk.length;
    if (this.#length > this.#limits.length) throw this.#refusal('too-big');
    this.#buffer = this.#buffer.slice(this.#at) + chunk;
    this.#at = 0;
    return this.#read(false);
  }

  /** To be called after the last piece; throws when the text is not complete. */
  end(): JsonPart[] {
    const parts = this.#read(true);
    if (!this.#done) throw this.#refusal('syntax');
    return parts;
  }

  #read(final: boolean): JsonPart[] {
    const parts: JsonPart[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#buffer.length) return parts;
      if (this.#done) throw this.#refusal('syntax');
      if (!this.#step(parts, final)) {
        if (final) throw this.#refusal('syntax');
        if (this.#buffer.length - this.#at > this.#limits.token) throw this.#refusal('too-big');
        return parts;
      }
    }
  }

  #skipSpace(): void {
    for (; this.#at < this.#buffer.length; this.#at++) {
      const char = this.#buffer.charCodeAt(this.#at);
      if (char === 0x0a) this.#line++;
      // A byte order mark is let pass at the very start.
      else if (char !== 0x20 && char !== 0x0d && char !== 0x09 && !(char === 0xfeff && this.#atStart()))
        return;
    }
  }

  #atStart(): boolean {
    return this.#stack.length === 0 && this.#at === 0 && this.#length === this.#buffer.length;
  }

  /** Reads one token; false when it is cut off by the end of the piece. */
  #step(parts: JsonPart[], final: boolean): boolean {
    const char = this.#buffer.charAt(this.#at);
    const frame = this.#stack.at(-1);
    if (!frame) {
      if (char !== '{') throw this.#refusal('syntax');
      this.#at++;
      this.#stack.push({ object: {}, key: '', expects: 'key-or-end', line: this.#line });
      return true;
    }
    if (char === '}' || char === ']') return this.#close(frame, char, parts);
    switch (frame.expects) {
      case 'colon':
        this.#expect(char, ':');
        frame.expects = 'value';
        return true;
      case 'comma-or-end':
        this.#expect(char, ',');
        frame.expects = 'object' in frame ? 'key' : 'value';
        return true;
      case 'key':
      case 'key-or-end':
        return this.#readKey(frame);
      case 'value':
      case 'value-or-end':
        return this.#readValue(char, frame, parts, final);
    }
  }

  #expect(char: string, wanted: string): void {
    if (char !== wanted) throw this.#refusal('syntax');
    this.#at++;
  }

  #readKey(frame: Frame): boolean {
    const key = this.#readString();
    if (key === null) return false;
    if (!('object' in frame)) throw this.#refusal('syntax');
    if (forbidden.has(key)) throw this.#refusal('forbidden-key');
    if (Object.hasOwn(frame.object, key)) throw this.#refusal('duplicate-key');
    // Holds the key's place at the top level too, where values are handed out and not kept.
    frame.object[key] = null;
    frame.key = key;
    frame.expects = 'colon';
    return true;
  }

  #readValue(char: string, frame: Frame, parts: JsonPart[], final: boolean): boolean {
    if (char === '{' || char === '[') {
      if (this.#stack.length >= this.#limits.depth) throw this.#refusal('too-deep');
      this.#at++;
      this.#count();
      this.#stack.push(
        char === '{'
          ? { object: {}, key: '', expects: 'key-or-end', line: this.#line }
          : { array: [], expects: 'value-or-end', line: this.#line },
      );
      return true;
    }
    const value = char === '"' ? this.#readString() : this.#readPlain(final);
    if (value === null && char !== 'n') return false;
    if (value === undefined) return false;
    this.#count();
    this.#place(frame, value, this.#line, parts);
    return true;
  }

  #count(): void {
    if (++this.#values > this.#limits.values) throw this.#refusal('too-many');
  }

  #close(frame: Frame, char: string, parts: JsonPart[]): boolean {
    const fits = 'object' in frame ? char === '}' : char === ']';
    const may =
      frame.expects === 'comma-or-end' || frame.expects === 'key-or-end' || frame.expects === 'value-or-end';
    if (!fits || !may) throw this.#refusal('syntax');
    this.#at++;
    this.#stack.pop();
    const parent = this.#stack.at(-1);
    if (!parent) {
      this.#done = true;
      return true;
    }
    // A list of the top level has been handed out item by item.
    if (this.#stack.length === 1 && 'array' in frame) {
      parent.expects = 'comma-or-end';
      return true;
    }
    this.#place(parent, 'object' in frame ? frame.object : frame.array, frame.line, parts);
    return true;
  }

  /** Puts a finished value where it belongs, or hands it out. */
  #place(frame: Frame, value: unknown, line: number, parts: JsonPart[]): void {
    frame.expects = 'comma-or-end';
    const top = this.#stack[0];
    const key = top && 'object' in top ? top.key : '';
    if ('object' in frame && this.#stack.length === 1) {
      this.#values = 0;
      parts.push({ kind: 'member', key, value, line });
    } else if ('array' in frame && this.#stack.length === 2) {
      this.#values = 0;
      if (++this.#items > this.#limits.items) throw this.#refusal('too-many');
      parts.push({ kind: 'item', key, value, line });
    } else if ('object' in frame) frame.object[frame.key] = value;
    else frame.array.push(value);
  }

  /** Null when the string goes on beyond the piece. */
  #readString(): string | null {
    const start = this.#at;
    if (this.#buffer.charAt(start) !== '"') throw this.#refusal('syntax');
    let escaped = false;
    for (let at = start + 1; ;) {
      plainRun.lastIndex = at;
      plainRun.test(this.#buffer);
      at = plainRun.lastIndex;
      const char = this.#buffer.charAt(at);
      if (char === '') return null;
      if (char === '"') {
        if (at - start > this.#limits.token) throw this.#refusal('too-big');
        this.#at = at + 1;
        return escaped ? this.#unescape(start, at + 1) : this.#buffer.slice(start + 1, at);
      }
      if (char !== '\\') throw this.#refusal('syntax');
      if (at + 1 >= this.#buffer.length) return null;
      escaped = true;
      at += 2;
    }
  }

  #unescape(start: number, end: number): string {
    try {
      return String(JSON.parse(this.#buffer.slice(start, end)));
    } catch {
      throw this.#refusal('syntax');
    }
  }

  /** A number or a literal; undefined when it may go on beyond the piece. */
  #readPlain(final: boolean): unknown {
    plainToken.lastIndex = this.#at;
    const token = plainToken.exec(this.#buffer)?.[0] ?? '';
    const end = this.#at + token.length;
    if (end >= this.#buffer.length && !final) return undefined;
    if (token.length > this.#limits.token) throw this.#refusal('too-big');
    if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(token))
      throw this.#refusal('syntax');
    this.#at = end;
    return JSON.parse(token);
  }

  #refusal(code: JsonRefusalCode): JsonRefusal {
    return new JsonRefusal(code, this.#line);
  }
}

/** Characters of a string that stand for themselves. */
// eslint-disable-next-line no-control-regex -- JSON forbids these characters inside a string
const plainRun = /[^"\\\u0000-\u001f]*/y;
const plainToken = /[-+.0-9A-Za-z]*/y;
