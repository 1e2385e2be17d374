import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { captions, type Caption, type Language } from './captions.ts';

/** A picture of a view: PNG in base64, and how wide it stands in the composition, CSS px. */
export interface Part {
  readonly png: string;
  readonly width: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const icon = (): string => readFileSync('public/icon/icon.svg').toString('base64');

const frame = (language: Language, style: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${captions[language].direction}">
<style>
* { box-sizing: border-box; margin: 0; }
body { font-family: system-ui, sans-serif; color: #2a1c00; overflow: hidden;
  background: linear-gradient(160deg, #fff6dc, #ffe2a0 70%, #f6c95f); }
${style}
</style>
<body>${body}</body></html>`;

/** One picture for the store's page, 1280 by 800: a caption above the views, which run out of it below. */
const scene = (language: Language, { title, line }: Caption, parts: readonly Part[]): string =>
  frame(
    language,
    `body { inline-size: 1280px; block-size: 800px; padding-block-start: 44px; }
    header { display: grid; grid-template-columns: auto 1fr; gap: 4px 22px; padding-inline: 64px; align-items: center; }
    header img { inline-size: 72px; block-size: 72px; grid-row: 1 / span 2; }
    h1 { font-size: 44px; line-height: 1.25; }
    p { font-size: 23px; line-height: 1.45; }
    .views { display: flex; justify-content: center; align-items: flex-start; gap: 28px; margin-block-start: 34px; }
    .views img { display: block; border-radius: 12px; box-shadow: 0 10px 40px rgb(70 45 0 / 35%); }`,
    `<header><img src="data:image/svg+xml;base64,${icon()}" alt=""><h1>${escape(title)}</h1><p>${escape(line)}</p></header>
    <div class="views">${parts
      .map(
        ({ png, width }) => `<img src="data:image/png;base64,${png}" style="inline-size:${width}px" alt="">`,
      )
      .join('')}</div>`,
  );

/** The small tile, 440 by 280: nothing of the interface could be read at that size. */
const tile = (language: Language): string =>
  frame(
    language,
    `body { inline-size: 440px; block-size: 280px; display: grid; place-content: center; justify-items: center; gap: 10px; text-align: center; }
    img { inline-size: 92px; block-size: 92px; }
    h1 { font-size: 46px; line-height: 1.2; }
    p { font-size: 20px; padding-inline: 24px; line-height: 1.4; }`,
    `<img src="data:image/svg+xml;base64,${icon()}" alt=""><h1>${escape(captions[language].name)}</h1><p>${escape(captions[language].tile)}</p>`,
  );

async function draw(
  browser: Browser,
  html: string,
  [width, height]: readonly [number, number],
  file: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path: file });
  await page.close();
}

export const drawScene = (
  browser: Browser,
  language: Language,
  caption: Caption,
  parts: readonly Part[],
  file: string,
): Promise<void> => draw(browser, scene(language, caption, parts), [1280, 800], file);

export const drawTile = (browser: Browser, language: Language, file: string): Promise<void> =>
  draw(browser, tile(language), [440, 280], file);
