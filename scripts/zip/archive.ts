import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  /** With forward slashes, relative to the archive's root. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** Zip 2.0, written on Unix: the plain features, file modes as below. */
const VERSION = 20;
const MADE_BY = (3 << 8) | VERSION;
const MODE = 0o100644 * 0x10000;
/** The first day that the format knows, 1 January 1980: when a file was written is nobody's business. */
const TIME = 0;
const DATE = 0x0021;

/**
 * A zip archive (PKWARE APPNOTE 6.3) of files, the same bytes for the same files: order, times and modes are fixed.
 * Up to 65,535 files and 4 GB. Another version of zlib may compress to other bytes, which unpack to the same files.
 */
export function archive(files: readonly ArchiveFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const facts = factsOf(name, packed, content);
    const head = Buffer.concat([signature('PK\x03\x04'), facts, word(0), name]);
    bodies.push(head, packed);
    directory.push(
      Buffer.concat([
        signature('PK\x01\x02'),
        word(MADE_BY),
        facts,
        // Extra field, comment, disk, internal attributes: none.
        ...[0, 0, 0, 0].map(word),
        long(MODE),
        long(offset),
        name,
      ]),
    );
    offset += head.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    signature('PK\x05\x06'),
    ...[0, 0, sorted.length, sorted.length].map(word),
    long(index.length),
    long(offset),
    word(0),
  ]);
  return Buffer.concat([...bodies, index, end]);
}

/** What the local and the central header say alike, up to the length of the name. */
const factsOf = (name: Buffer, packed: Buffer, content: Uint8Array): Buffer =>
  Buffer.concat([
    ...[VERSION, FLAGS, DEFLATE, TIME, DATE].map(word),
    ...[crc32(content), packed.length, content.length].map(long),
    word(name.length),
  ]);

const signature = (letters: string): Buffer => Buffer.from(letters, 'latin1');

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
