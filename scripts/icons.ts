/**
 * npx tsx scripts/icons.ts     public/icon/icon.svg drawn at each size a browser or store asks for
 *
 * Run by hand after a change of the drawing; the PNG files are committed.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser } from './setup/browsers.ts';

/** Edge lengths in CSS pixels: toolbar (16, 32), extension page (48, 96), store and install prompt (128). */
const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../public/icon/', import.meta.url);
const browser = await chromium.launch({ executablePath: ensureBrowser('chrome'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.goto(new URL('icon.svg', folder).href);
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true });
  }
} finally {
  await browser.close();
}
