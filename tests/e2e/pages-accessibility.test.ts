import { describe, expect, it } from 'vitest';
import { drawings, violations } from './driver/axe.ts';
import { chooseFile } from './driver/library.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import { press, waitForNone, waitForOne, write } from './driver/work.ts';

/** Notes of another program: an article with two notes, without a page to read. */
const notes = JSON.stringify({
  annotations: ['a', 'b'].map((id) => ({
    id,
    created: '2026-01-01T00:00:00Z',
    uri: 'https://other.example/story',
    text: `ملاحظة ${id} on a bridge`,
    tags: ['جسر'],
    document: { title: ['عنوان المقال'] },
    target: [
      {
        source: 'https://other.example/story',
        selector: [{ type: 'TextQuoteSelector', exact: 'some words', prefix: '', suffix: '' }],
      },
    ],
  })),
});

type Steps = (tab: Tab) => Promise<void>;
interface State {
  readonly page: string;
  readonly steps: Steps;
}

/** Each state of the pages that stand in a tab, and the way to it. Later ones build on the import of the first. */
const states: Readonly<Record<string, State>> = {
  'the library’s import with its preview': {
    page: 'library.html#import',
    steps: async (tab) => {
      await chooseFile(tab, 'notes.json', notes);
      await waitForOne(tab, '[data-import="preview"]');
    },
  },
  'the import that was done': {
    page: 'library.html#import',
    steps: async (tab) => {
      await chooseFile(tab, 'notes.json', notes);
      await press(tab, '[data-action="confirm-import"]');
      await waitForOne(tab, '[data-imported]');
    },
  },
  'the import that was refused': {
    page: 'library.html#import',
    steps: async (tab) => {
      await chooseFile(tab, 'x.json', 'x');
      await waitForOne(tab, '[data-refused]');
    },
  },
  'the list with a choice': {
    page: 'library.html',
    steps: (tab) => press(tab, '[data-action="select"]'),
  },
  'what the search found': {
    page: 'library.html',
    steps: async (tab) => {
      await write(tab, '[data-field="search"]', 'bridge');
      await waitForOne(tab, '[data-hit]');
    },
  },
  'a search without a hit': {
    page: 'library.html',
    steps: async (tab) => {
      await write(tab, '[data-field="search"]', 'zzzz');
      await waitForNone(tab, '[data-row]');
    },
  },
  'the export': { page: 'library.html#export', steps: (tab) => waitForOne(tab, '[data-choice="format"]') },
  'the differing wordings': {
    page: 'library.html#conflicts',
    steps: (tab) => waitForOne(tab, '[data-screen="conflicts"] [role="status"]'),
  },
  'a kept article': {
    page: 'library.html',
    steps: async (tab) => {
      await press(tab, '[data-row]');
      await waitForOne(tab, '[data-screen="article"]');
    },
  },
  'the trash': {
    page: 'library.html',
    steps: async (tab) => {
      await press(tab, '[data-action="delete-article"]');
      await press(tab, '[data-action="trash"]');
      await waitForOne(tab, '[data-trash]');
    },
  },
  'the settings with a scale of one’s own': {
    page: 'options.html',
    steps: async (tab) => {
      await press(tab, '[data-action="new-scale"]');
      await press(tab, '[data-action="save-scale"]');
    },
  },
  'the settings before everything is deleted': {
    page: 'options.html',
    steps: async (tab) => {
      await press(tab, '[data-action="delete-everything"]');
      await waitForOne(tab, 'dialog[open]');
    },
  },
  'the welcome page with its sample': {
    page: 'welcome.html',
    steps: (tab) => waitForOne(tab, '[data-sample-quotations]'),
  },
};

describe.each(drawings)('accessibility of the pages in $name', ({ browser, looks, options }) => {
  const stage = onStage(browser, options);

  it.each(Object.entries(states))('%s', async (_, { page, steps }) => {
    const tab = await stage.session.openExtensionPage(page);
    await steps(tab);
    expect(await violations(tab, stage.session, looks)).toEqual([]);
    await tab.close();
  });
});
