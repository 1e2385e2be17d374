import * as z from 'zod/mini';
import { isWebAddress } from './web-address.ts';

/** UUID (RFC 9562) made on the client; exported as `urn:uuid:…`. */
export const Id = z.uuid();

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Timestamp = z.iso.datetime();

/** BCP 47 tag as found, or `und`. Bounded because it comes from pages and files. */
export const Language = z.string().check(z.maxLength(35));
export type Language = z.infer<typeof Language>;

export const Direction = z.enum(['ltr', 'rtl']);
export type Direction = z.infer<typeof Direction>;

/** The only addresses that we ever store or link to: every view may read a host off them. */
export const HttpUrl = z.string().check(
  z.maxLength(8192),
  z.regex(/^https?:\/\//i),
  z.refine((address) => isWebAddress(address), { error: 'no address' }),
);

/** Free text of the reader's or of a page, with a bound in UTF-16 units. */
export const text = (maxLength: number) => z.string().check(z.maxLength(maxLength));

/** An offset into a text, in UTF-16 code units unless a field says code points. */
export const Offset = z.int().check(z.nonnegative());

/** A piece of a text: `text.slice(start, end) === exact`, always. */
export const Span = z.object({ start: Offset, end: Offset, exact: z.string() });
export type Span = z.infer<typeof Span>;
