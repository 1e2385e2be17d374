import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { type BrowserChoice, inPage, launch, type PageServer, servePage } from './in-browser.ts';

/** What a new browser finds: what a view sees, and what lies in the stores after the house was kept. */
const Found = z.object({
  ids: z.array(z.string()),
  broken: z.array(z.string()),
  stored: z.number(),
  sync: z.number(),
  words: z.number(),
  staged: z.number(),
});
type Found = z.infer<typeof Found>;

export const faultKinds = ['writes', 'imports', 'migrates'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Records of one file, and milliseconds after the first acknowledged work within which the browser is killed. */
const kinds: Readonly<Record<FaultKind, { readonly size: number; readonly within: number }>> = {
  writes: { size: 0, within: 1500 },
  imports: { size: 1000, within: 4000 },
  migrates: { size: 3000, within: 1000 },
};
const FIRST_WORK_MS = 60_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Kill {
  /** What the browser had acknowledged when it was killed. */
  readonly acknowledged: readonly string[];
  /** What is lost, half there or left behind; empty when all is well. */
  readonly wrong: readonly string[];
}

/** Kills a browser (SIGKILL) at a random moment after its first acknowledged work, and looks in a new one what is there. */
async function killOnce(
  choice: BrowserChoice,
  kind: FaultKind,
  { server, heard }: { readonly server: PageServer; readonly heard: string[] },
): Promise<Kill> {
  const { size, within } = kinds[kind];
  const profile = await mkdtemp(path.join(tmpdir(), 'isnad-faults-'));
  try {
    heard.length = 0;
    const victim = await launch(choice, profile);
    void inPage(victim, server.url, `isnadFaults.${kind}(${size})`).catch(() => undefined);
    for (let waited = 0; heard.length === 0 && waited < FIRST_WORK_MS; waited += 20) await pause(20);
    await pause(Math.random() * within);
    const acknowledged = [...heard];
    await kill(victim);
    const witness = await launch(choice, profile);
    const found = z.parse(Found, await inPage(witness, server.url, 'isnadFaults.check()'));
    await witness.close();
    return { acknowledged, wrong: wrongs(size, acknowledged, found) };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}

async function kill(browser: Browser): Promise<void> {
  const victim = browser.process();
  if (!victim) throw new Error('the browser runs elsewhere');
  const ended = once(victim, 'exit');
  victim.kill('SIGKILL');
  await ended;
}

/** The values of the acknowledgements of one kind. */
const said = (acks: readonly string[], what: string): string[] =>
  acks.flatMap((ack) => (ack.startsWith(`${what}=`) ? ack.slice(what.length + 1).split(',') : []));

function wrongs(size: number, acks: readonly string[], now: Found): string[] {
  const wrong = [...now.broken];
  const ids = new Set(now.ids);
  for (const id of said(acks, 'saved')) if (!ids.has(id)) wrong.push(`lost ${id}`);
  if (size === 0 && ids.size % 2 !== 0) wrong.push('half a write');
  if (size > 0) {
    const files = new Map<number, number>();
    for (const id of ids) files.set(parseInt(id, 16), (files.get(parseInt(id, 16)) ?? 0) + 1);
    for (const [file, count] of files) if (count !== size) wrong.push(`${count} of file ${file}`);
    const taken = new Set([...said(acks, 'undoing'), ...said(acks, 'undone')]);
    for (const file of said(acks, 'imported'))
      if (!files.has(Number(file)) && !taken.has(file)) wrong.push(`lost file ${file}`);
    for (const file of said(acks, 'undone'))
      if (files.has(Number(file))) wrong.push(`file ${file} came back`);
  }
  for (const [what, count] of Object.entries({ stored: now.stored, words: now.words }))
    if (count !== ids.size) wrong.push(`${count} ${what} for ${ids.size} records`);
  // What an import brought has no rows for sync, and a database of the first version was filled without.
  if (now.sync !== (size === 0 ? ids.size : 0)) wrong.push(`${now.sync} rows for sync`);
  if (now.staged > 0) wrong.push(`${now.staged} staged`);
  return wrong;
}

/** Kills of one kind, one after the other, each with a profile of its own. */
export async function kills(choice: BrowserChoice, kind: FaultKind, count: number): Promise<Kill[]> {
  const heard: string[] = [];
  const server = await servePage('faults-page.ts', (what) => heard.push(what));
  try {
    const all: Kill[] = [];
    while (all.length < count) all.push(await killOnce(choice, kind, { server, heard }));
    return all;
  } finally {
    server.close();
  }
}

/**
 * Kills a browser `count` times during each kind of work. Prints what is wrong; resolves to the figures: kills before
 * which work was acknowledged (only these show anything), what was acknowledged, and what was wrong.
 */
export async function faults(choice: BrowserChoice, count: number): Promise<object> {
  const figures: Record<string, number> = {};
  for (const kind of faultKinds) {
    const all = await kills(choice, kind, count);
    for (const { wrong } of all) for (const one of wrong.slice(0, 5)) console.log(kind, one);
    figures[`${kind}Counted`] = all.filter(({ acknowledged }) => acknowledged.length > 0).length;
    figures[`${kind}Acknowledged`] = all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    figures[`${kind}Wrong`] = all.reduce((sum, { wrong }) => sum + wrong.length, 0);
  }
  console.table(figures);
  return { browser: choice.browser, kills: count, ...figures };
}
