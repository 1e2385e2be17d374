import type { Browser } from 'webextension-polyfill';

export type InjectionProblem = 'browser-page' | 'pdf' | 'no-access' | 'tab-gone';

/** What browsers say when a script may not run; they give no codes. */
const problems: [RegExp, InjectionProblem][] = [
  [/no tab with id|invalid tab id|tab (was )?closed|frame .* removed/i, 'tab-gone'],
  [
    /chrome:\/\/|chrome-extension:|edge:\/\/|about:|gallery|webstore|view-source|devtools|error page/i,
    'browser-page',
  ],
  [/permission|cannot access contents/i, 'no-access'],
];

/** Pages that no extension may touch, told by their address where it is known. */
const closed =
  /^(chrome|edge|brave|opera|vivaldi|about|moz-extension|chrome-extension|resource|view-source|devtools|data|blob):/i;

/**
 * Runs one file of the package in a tab's main frame. Null when it ran; else why it could not.
 * @throws nothing that the browser says of the page; a programming error stays one
 */
export async function injectScript(
  { scripting, tabs, permissions }: Pick<Browser, 'scripting' | 'tabs' | 'permissions'>,
  tabId: number,
  file: string,
): Promise<InjectionProblem | null> {
  try {
    await scripting.executeScript({ target: { tabId }, files: [file] });
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = problems.find(([pattern]) => pattern.test(message))?.[1] ?? 'browser-page';
    if (problem === 'tab-gone') return problem;
    // Firefox says «Missing host permission» of its own pages and of its PDF view too: the address, where visible, tells more.
    const url = await tabs.get(tabId).then(
      (tab) => tab.url,
      () => undefined,
    );
    if (!url) return problem;
    if (closed.test(url)) return 'browser-page';
    if (!URL.canParse(url)) return problem;
    if (/\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
    return problem === 'no-access' && (await permissions.contains({ origins: [url] }))
      ? 'browser-page'
      : problem;
  }
}
