import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeWatch } from '@/lib/page/change-watch.ts';
import { watchPage } from '@/lib/page/watch.ts';

let end: AbortController;
let body: HTMLElement;
let words: Text;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  body = document.createElement('article');
  words = document.createTextNode('The ferry leaves at nine.');
  body.append(words);
  document.body.append(body);
});

afterEach(() => {
  end.abort();
  body.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Watches the article; `onChange` says whether something came of it. */
const watch = (onChange: () => Promise<boolean>, isSeen = () => true): ChangeWatch =>
  new ChangeWatch(
    () => ({ root: body, shadows: [], isWords: (node) => node === words }),
    onChange,
    isSeen,
    end.signal,
  );

let edits = 0;

/** Edits the article's words, waits until that is heard, then lets time pass. */
async function edit(ms = 0): Promise<void> {
  words.data = `The ferry leaves ${(edits += 1)} minutes late.`;
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

describe('ChangeWatch', () => {
  it('waits until the words come to rest', async () => {
    const onChange = vi.fn(() => Promise.resolve(true));
    watch(onChange);
    for (let times = 0; times < 4; times++) await edit(300);
    expect(onChange).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('does not call again before the last call has ended, and forgets nothing meanwhile', async () => {
    const ends: (() => void)[] = [];
    const onChange = vi.fn(() => new Promise<boolean>((resolve) => ends.push(() => resolve(true))));
    watch(onChange);
    await edit(400);
    for (let times = 0; times < 100; times++) await edit(100);
    expect(onChange).toHaveBeenCalledOnce();
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(400);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('comes ever more seldom to words that never rest, and soon again once they have', async () => {
    const onChange = vi.fn(() => Promise.resolve(true));
    watch(onChange);
    for (let times = 0; times < 640; times++) await edit(100);
    // After 2, 4, 8, 16 and 32 seconds.
    expect(onChange).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(400);
    const before = onChange.mock.calls.length;
    await edit(400);
    expect(onChange).toHaveBeenCalledTimes(before + 1);
  });

  it('leaves a page alone that nobody sees, and looks when somebody does', async () => {
    const onChange = vi.fn(() => Promise.resolve(true));
    let isSeen = false;
    const watched = watch(onChange, () => isSeen);
    await edit(10_000);
    expect(onChange).not.toHaveBeenCalled();
    isSeen = true;
    watched.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks when an inner part of the article is shown by a class further out', async () => {
    const onChange = vi.fn(() => Promise.resolve(true));
    const rest = document.createElement('p');
    rest.textContent = 'The rest is for subscribers.';
    rest.hidden = true;
    body.append(rest);
    watch(onChange);
    body.className = 'open';
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(400);
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe('watchPage', () => {
  it('leaves a hidden page alone, unless a view has asked for it in the last minutes', async () => {
    const onChange = vi.fn(() => Promise.resolve(true));
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const watched = () => ({ root: body, shadows: [], isWords: (node: Text) => node === words });
    const events = { onChange, onNavigate: () => undefined, onTick: () => undefined };
    const page = watchPage(watched, events, end.signal);
    await edit(10_000);
    expect(onChange, 'hidden').not.toHaveBeenCalled();
    page.noteQuestion();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onChange, 'asked for').toHaveBeenCalledTimes(1);
    await edit(1_000);
    expect(onChange, 'changed after the question').toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    await edit(10_000);
    expect(onChange, 'long after').toHaveBeenCalledTimes(2);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onChange, 'shown again').toHaveBeenCalledTimes(3);
  });
});
