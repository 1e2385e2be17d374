import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, type PageServer, servePage } from './in-browser.ts';

const Found = z.object({
  ids: z.array(z.string()),
  broken: z.array(z.string()),
  sync: z.number(),
  found: z.number(),
});

export type FaultKind = 'writes' | 'imports' | 'migrates';

/** Milliseconds after the page's first sign of life within which the browser is killed. */
const WINDOW = 1500;
const IMPORTED = 3000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills a browser at a random moment and looks, in a new one, what is there. Resolves to what is wrong, if anything. */
async function killOnce(
  choice: BrowserChoice,
  kind: FaultKind,
  server: PageServer,
  acks: string[],
): Promise<string[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'isnad-faults-'));
  try {
    acks.length = 0;
    const victim = await launch(choice, profile);
    void inPage(victim, server.url, `isnadFaults.${kind}()`).catch(() => undefined);
    for (let waited = 0; acks.length === 0 && kind !== 'imports' && waited < 20_000; waited += 20)
      await pause(20);
    await pause(
      Math.random() * (kind === 'imports' ? 4 * WINDOW : kind === 'migrates' ? WINDOW / 2 : WINDOW),
    );
    const said = [...acks];
    victim.process()?.kill('SIGKILL');
    await pause(500);
    const witness = await launch(choice, profile);
    const now = z.parse(Found, await inPage(witness, server.url, 'isnadFaults.check()'));
    await witness.close();
    return wrongs(kind, said, now);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}

function wrongs(kind: FaultKind, acks: readonly string[], now: z.infer<typeof Found>): string[] {
  const wrong = [...now.broken];
  const ids = new Set(now.ids);
  for (const ack of acks) {
    const [what, value = ''] = ack.split('=');
    if (what === 'saved') for (const id of value.split(',')) if (!ids.has(id)) wrong.push(`lost ${id}`);
    if ((what === 'imported' || what === 'filled') && ids.size < Number(value))
      wrong.push(`${ids.size} of ${value}`);
  }
  if (kind === 'writes' && ids.size % 2 !== 0) wrong.push('half a write');
  if (kind !== 'writes' && ids.size % IMPORTED !== 0) wrong.push(`half of it: ${ids.size}`);
  if (now.found !== ids.size) wrong.push(`${now.found} search rows for ${ids.size} records`);
  if (kind !== 'migrates' && now.sync !== ids.size)
    wrong.push(`${now.sync} sync rows for ${ids.size} records`);
  return wrong;
}

/**
 * Kills a browser (SIGKILL) `kills` times during each kind of work and checks that every acknowledged save is there and
 * nothing is half written. Prints what is wrong; resolves to the figures.
 */
export async function faults(choice: BrowserChoice, kills: number): Promise<object> {
  const acks: string[] = [];
  const server = await servePage('faults-page.ts', (what) => acks.push(what));
  const figures: Record<string, number> = {};
  try {
    for (const kind of ['writes', 'imports', 'migrates'] as const) {
      let acknowledged = 0;
      let wrong = 0;
      for (let kill = 0; kill < kills; kill++) {
        const found = await killOnce(choice, kind, server, acks);
        acknowledged += acks.length;
        wrong += found.length;
        for (const one of found.slice(0, 5)) console.log(kind, one);
      }
      figures[`${kind}Acknowledged`] = acknowledged;
      figures[`${kind}Wrong`] = wrong;
    }
  } finally {
    server.close();
  }
  return { bench: 'faults', browser: choice.browser, kills, ...figures };
}
