import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { HttpUrl } from '../../../lib/model/primitives.ts';
import { hostOf } from '../../../lib/model/web-address.ts';

describe('addresses of a file or a page', () => {
  it.each([
    ['https://news.example/bridge', true, 'news.example'],
    ['HTTP://news.example', true, 'news.example'],
    ['https://', false, ''],
    ['https:///', false, ''],
    ['https://?a', false, ''],
    ['https://[', false, ''],
    ['https://a b/', false, ''],
    ['https://news.example:99999/', false, ''],
    ['javascript:alert(1)//https://', false, ''],
    [`https://news.example/${'a'.repeat(8192)}`, false, 'news.example'],
  ])('row %#', (address, isStored, host) => {
    expect(z.safeParse(HttpUrl, address).success).toBe(isStored);
    expect(hostOf(address)).toBe(host);
  });
});
