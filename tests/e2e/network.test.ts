import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSite } from '../../scripts/browser/serve.ts';
import { openArticle, openPopup, writeNote } from './driver/article.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { browsers, scratch, start, type Session } from './driver/session.ts';

/** A proxy on the loopback that lets the fixtures' site through and counts whatever else is asked for. */
interface CountingProxy {
  readonly address: string;
  /** What was asked of other hosts, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

async function startProxy(site: LocalSite): Promise<CountingProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const own = new URL(site.origin);
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    if (url.host !== own.host) {
      asked.push(url.href);
      response.writeHead(502).end();
      return;
    }
    const upstream = connect(Number(own.port), own.hostname, () => {
      upstream.write(
        `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${own.host}\r\nConnection: close\r\n\r\n`,
      );
    });
    // The answer goes through as it is, head and body.
    if (response.socket) upstream.pipe(response.socket);
    upstream.on('error', () => response.destroy());
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // Here the server takes its own listener off the socket: a browser that breaks off would end the run.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

describe.each(browsers)('network in %s', (browser) => {
  const { folder, remove } = scratch();
  let site: LocalSite;
  let proxy: CountingProxy;
  let session: Session;
  beforeAll(async () => {
    site = await serveFixtures();
    proxy = await startProxy(site);
    session = await start(browser, folder, { proxy: proxy.address });
  });
  afterAll(async () => {
    await session.close();
    await proxy.close();
    await site.close();
    remove();
  });

  /** Requests to this test's own made-up host and to nothing that the browser asks for itself. */
  const ours = () => proxy.asked.filter((what) => what.includes('planted.invalid'));

  it('is seen by the proxy where a page plants a request', async () => {
    const tab = await session.openPage(`${site.origin}/karabakh-ar.html`);
    await tab.evaluate(() => void fetch('http://planted.invalid/from-the-page').catch(() => null), null);
    await expect.poll(ours).toEqual(['http://planted.invalid/from-the-page']);
  });

  it('is not used by the extension: reading, noting and exporting ask for nothing', async () => {
    const address = `${site.origin}/karabakh-ar.html`;
    const before = extensionRequests(proxy, session);
    await openArticle(session, address);
    const popup = await openPopup(session, address);
    await writeNote(popup, 'note');
    await popup.press('Escape');
    await popup.click('[data-action="export"]');
    const library = await session.openExtensionPage('library.html');
    await library.close();
    expect(extensionRequests(proxy, session)).toEqual(before);
  });
});

/** Everything that was asked for, without what the browser itself does in the background. */
function extensionRequests({ asked }: CountingProxy, { name }: Session): string[] {
  const own = name === 'firefox' ? /mozilla|firefox/ : /google|gstatic|gvt1|chromium/;
  return asked.filter((what) => !own.test(what));
}
