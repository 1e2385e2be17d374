import type { Role } from '../../lib/model/analysis.ts';

/** A title that names its country or body already is not repeated. */
export const roleText = ({ title, of }: Role): string =>
  of && !title.includes(of) ? `${title} — ${of}` : title;
