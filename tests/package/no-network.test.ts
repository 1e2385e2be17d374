import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Ways to reach the network; `fetch` has its one place, for files of the package. */
const ways = /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection)\b|\bfetch\(/;
const allowed = new Set(['lib/platform/package-file.ts']);

const sources = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(room, file.replaceAll(path.sep, '/'))),
);

it.each(sources.filter((file) => !allowed.has(file)))('%s holds no network code', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(ways);
});
