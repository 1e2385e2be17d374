import { expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { placeAll } from '../../../entrypoints/reader/place-stored.ts';
import type { PlacedRecord } from '../../../lib/messaging/page-state.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { readPage } from '../view/read-page.ts';

const { metadata, article } = readPage();
const asked = { metadata, article, near: 0 };
const placed: PlacedRecord = {
  type: 'passage',
  id: 'n',
  state: 'missing',
  start: null,
  end: null,
  annotated: true,
  dismissed: false,
};
const whole = success({ placed: [placed], waiting: [] });

/** What came of asking for the places of a page with these answers of the background. */
async function placedBy(...answers: (() => unknown)[]) {
  const sendMessage = vi.fn(() => Promise.resolve().then(() => answers.shift()?.()));
  const shown: (readonly PlacedRecord[])[] = [];
  const api = { runtime: { sendMessage } } as unknown as Pick<Browser, 'runtime'>;
  const isWhole = await placeAll(api, asked, (stored) => shown.push([...stored]) > 0);
  return { isWhole, shown, times: sendMessage.mock.calls.length };
}

const ended = () => {
  throw new Error('message channel closed before a response was received');
};

it.each([
  ['with an error', ended],
  ['without an answer', () => undefined],
])('a background that ends in the middle of an answer, %s, is asked again', async (_, end) => {
  expect(await placedBy(end, () => whole)).toEqual({ isWhole: true, shown: [[placed]], times: 2 });
});

it('one that ends again is not asked for ever', async () => {
  expect(await placedBy(ended, ended, () => whole)).toEqual({ isWhole: false, shown: [], times: 2 });
});

it('one that answers that it cannot is not asked again', async () => {
  const refused = () => failure('storage', 'blocked');
  expect(await placedBy(refused, () => whole)).toEqual({ isWhole: false, shown: [], times: 1 });
});
