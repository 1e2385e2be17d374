import { expect, it } from 'vitest';
import { refusalOf } from '@/scripts/analyze/refusal.ts';

it.each([
  ['an ordinary page', '<html><body><div><p>One<p>Two</div></body></html>', null],
  ['many paragraphs and breaks that nobody ends', '<p>One<br><li>Two'.repeat(20_000), null],
  ['many elements side by side', '<div><b>One</b></div>'.repeat(20_000), null],
  ['end tags without a start', '</div>'.repeat(20_000), null],
  ['open angle brackets without end', '<'.repeat(100_000), null],
  ['elements that nobody ends', '<div>'.repeat(20_000), /nested/],
  ['elements that are ended late', '<SPAN>'.repeat(5_000) + '</SPAN>'.repeat(5_000), /nested/],
  ['too many elements', '<i>a</i>'.repeat(90_000), /elements/],
  ['too much text', 'a'.repeat(8_000_001), /longer/],
])('%s', (_, html, expected) => {
  const refusal = refusalOf(html);
  if (expected) expect(refusal).toMatch(expected);
  else expect(refusal).toBeNull();
});
