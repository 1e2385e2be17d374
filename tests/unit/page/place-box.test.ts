import { describe, expect, it } from 'vitest';
import { placeBox } from '@/lib/page/place-box.ts';

const viewport = { width: 1000, height: 600 };
const size = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 20 });

describe('placeBox', () => {
  it.each([
    ['below its line', line(400, 100), 'ltr', { x: 400, y: 126 }],
    [
      'with its right edge at the line’s where the interface is written from the right',
      line(400, 100),
      'rtl',
      { x: 200, y: 126 },
    ],
    ['above where there is more room', line(400, 500), 'ltr', { x: 400, y: 294 }],
    ['inside the right edge', line(900, 100), 'ltr', { x: 692, y: 126 }],
    ['inside the left edge', line(20, 100), 'rtl', { x: 8, y: 126 }],
    ['out of sight with its line', line(400, -200), 'ltr', { x: 400, y: -174 }],
  ] as const)('goes %s', (_, anchor, direction, expected) => {
    expect(placeBox(anchor, size, viewport, direction)).toMatchObject(expected);
  });

  it.each([
    [340, 800],
    [100, 800],
    [560, 260],
  ])('never covers a line at %i px, but scrolls', (top, height) => {
    const anchor = line(400, top);
    const { y, maxHeight } = placeBox(anchor, { width: 300, height }, viewport, 'ltr');
    const bottom = y + Math.min(height, maxHeight);
    expect(y >= anchor.bottom || bottom <= anchor.top).toBe(true);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(viewport.height);
  });
});
