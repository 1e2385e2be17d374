import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { Sentence } from '../setup/sentence.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface LocalSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on the loopback only. `port` 0 takes a free one. `pages` are made on request, by path. */
export async function serveFolder(
  folder: string,
  port = 0,
  pages: Readonly<Record<string, () => string>> = {},
): Promise<LocalSite> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const made = pages[pathname];
    if (made) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(made());
      return;
    }
    const file = path.join(root, decodeURIComponent(pathname));
    if (!file.startsWith(root + path.sep) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Sentence(`Port ${port} is in use; name another with --port, or none.`)
          : error.code === 'EACCES'
            ? new Sentence(`Port ${port} may not be used here; name one above 1023.`)
            : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
