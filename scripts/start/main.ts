import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launch, type Launched } from '../browser/launch.ts';
import { serveFolder, type LocalSite } from '../browser/serve.ts';
import { build } from '../setup/build.ts';
import { ensureBrowser } from '../setup/browsers.ts';
import { main, Sentence } from '../setup/sentence.ts';
import { doMainJob } from './main-job.ts';
import { startOptions, type StartOptions } from './options.ts';

const OUTPUT = 'output';

await main(async () => {
  const options = startOptions(process.argv.slice(2));
  const executable = ensureBrowser(options.browser);
  const { address, site } = await openSite(options);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'isnad-start-'));
  try {
    const host =
      'url' in options.page ? [`${options.page.url.protocol}//${options.page.url.hostname}/*`] : [];
    console.log('Building the extension …');
    const extension = build(options.browser, 'e2e', host);
    const { headless } = options;
    const launched = await launch(options.browser, {
      executable,
      extension,
      profile,
      headless,
      downloads: OUTPUT,
    });
    if (headless) await doMainJob(launched, address, OUTPUT);
    else await showToReader(launched, address);
  } finally {
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function openSite({ page, port }: StartOptions): Promise<{ address: string; site: LocalSite | null }> {
  if ('url' in page) return { address: page.url.href, site: null };
  const site = await serveFolder(path.dirname(page.file), port);
  return { address: `${site.origin}/${encodeURIComponent(path.basename(page.file))}`, site };
}

/** Leaves the browser to the person at the keyboard until it is closed. */
async function showToReader({ browser }: Launched, address: string): Promise<void> {
  const [blank] = await browser.pages();
  const page = blank ?? (await browser.newPage());
  await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    throw new Sentence(
      `The page could not be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  console.log(`Isnad reads ${address}`);
  console.log(
    'Its button is in the toolbar (behind the puzzle piece). Close the browser or press Ctrl+C to end.',
  );
  await closed(browser);
}

function closed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
  });
}
