const { readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');

const output = '.output/chrome-mv3';

/** A page's script and style files with everything that they import statically: what is read before its first list. */
function filesOf(page) {
  const html = readFileSync(path.join(output, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const found = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(path.join(output, file), 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      waiting.push(path.posix.join(path.posix.dirname(file), name));
    for (const [, name] of source.matchAll(/(?:from|import)\s*`(\.[^`]+\.js)`/g))
      waiting.push(path.posix.join(path.posix.dirname(file), name));
  }
  return [...found].map((file) => path.join(output, file));
}

/** The larger file of the interface's languages: a page loads one of them. */
const [language] = readdirSync(path.join(output, 'chunks'))
  .filter((name) => /^(ar|en)-/.test(name))
  .map((name) => path.join(output, 'chunks', name))
  .sort((a, b) => statSync(b).size - statSync(a).size);

module.exports = [
  { name: 'detector', path: `${output}/detector.js`, limit: '5 kB', gzip: true },
  { name: 'reader', path: `${output}/reader.js`, limit: '40 kB', gzip: true },
  { name: 'in-page', path: `${output}/in-page.js`, limit: '12 kB', gzip: true },
  { name: 'popup', path: [...filesOf('popup.html'), language], limit: '70 kB', gzip: true },
];
