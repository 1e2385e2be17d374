import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

const Measured = z.object({
  marks: z.number(),
  found: z.number(),
  longestTaskMs: z.number(),
  totalMs: z.number(),
});

/** A thousand marks resolved and painted on one page: the longest task, in ms. Prints the whole measure. */
export async function longestTaskOfMarks(choice: BrowserChoice): Promise<number> {
  const server = await servePage('anchoring-marks-page.ts');
  const browser = await launch(choice);
  try {
    const measured = z.parse(Measured, await inPage(browser, server.url, 'isnadBench.marks()'));
    console.log(`${choice.browser}: ${JSON.stringify(measured)}`);
    return Math.round(measured.longestTaskMs * 10) / 10;
  } finally {
    await browser.close();
    server.close();
  }
}
