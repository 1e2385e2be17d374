import { fold, foldKey } from '../text/fold.ts';
import { zoneAbbreviations, zonesOfPlaces } from './zones.ts';

/**
 * Dates as pages write them, into ISO 8601 with the zone the page gives and no other:
 * `2020-09-27`, `2020-09-27T20:36:00` (zone unknown) or `2020-09-27T20:36:00+03:30`.
 */

/** Languages whose month names are tried on every page, beside the page's own; Arabic has four sets of names. */
const ALWAYS = ['en', 'ar', 'ar-LB', 'ar-TN', 'ar-MA'];

const MACHINE =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** Machine-readable date (meta, JSON-LD, `datetime`); null when it is none. */
export function isoDate(raw: string | null, language = 'en'): string | null {
  const value = raw?.trim().slice(0, 100) ?? '';
  const found = MACHINE.exec(value)?.groups;
  if (!found?.date) return value ? findDate(value, language) : null;
  const { date, time, zone } = found;
  if (!isCalendarDate(date)) return null;
  if (!time) return date;
  return `${date}T${time.length === 5 ? `${time}:00` : time}${zone ? zoneSuffix(zone) : ''}`;
}

function zoneSuffix(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const isCalendarDate = (date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  // Hijri and Persian years are below 1600 and not read.
  return year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= days;
};

/**
 * First date written for people in a short text («الأحد 27 سبتمبر 2020 - 20:36 بتوقيت طهران», "Sept. 27, 2020 8:36 p.m. EDT",
 * "2020年9月27日", "27.09.2020"); null when there is none, or when day and month cannot be told apart.
 */
export function findDate(text: string, language: string): string | null {
  // Folding gives Western digits, plain alefs and no direction marks.
  const value = fold(text.slice(0, 400)).text;
  const date = numericDate(value) ?? namedDate(value, language);
  if (!date || !isCalendarDate(date)) return null;
  const time = timeOf(value);
  return time === null ? date : `${date}T${time}${offsetOf(value, `${date}T${time}`)}`;
}

const two = (number: string | number): string => String(number).padStart(2, '0');

function numericDate(text: string): string | null {
  const big = /(?<!\d)(?<y>\d{4})\s?[-/.年년]\s?(?<m>\d{1,2})\s?[-/.月월]\s?(?<d>\d{1,2})(?!\d)/.exec(
    text,
  )?.groups;
  if (big) return `${big.y ?? ''}-${two(big.m ?? '')}-${two(big.d ?? '')}`;
  const small = /(?<!\d)(?<d>\d{1,2})\s?(?<mark>[-/.])\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>\d{4})(?!\d)/.exec(
    text,
  )?.groups;
  if (!small) return null;
  const { d = '', m = '', y = '' } = small;
  // 3/4/2020 is March in the United States and April elsewhere; a full stop is never American.
  if (small.mark !== '.' && Number(d) <= 12 && Number(m) <= 12 && d !== m) return null;
  return Number(m) > 12 ? `${y}-${two(d)}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
}

function namedDate(text: string, language: string): string | null {
  // The month names cost milliseconds; a text without a year needs none.
  if (!/\d{4}/.test(text)) return null;
  const known = monthNames(language);
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    // Two-word months first: كانون الثاني, تشرين الأول.
    const pair = known.get(`${word} ${words[index + 1] ?? ''}`);
    const month = pair ?? known.get(word);
    if (month === undefined) continue;
    const before = words[index - 1] ?? '';
    const rest = words.slice(index + (pair === undefined ? 1 : 2), index + 8);
    const numbers = rest.filter((w) => /^\d/.test(w));
    // «سبتمبر/ أيلول» gives a month twice; "27 de septiembre de 2020" has a word between.
    const dayBefore = /^\d{1,2}$/.test(before)
      ? before
      : /^\d{1,2}$/.test(words[index - 2] ?? '')
        ? words[index - 2]
        : undefined;
    const year = numbers.find((n) => n.length === 4);
    const day = dayBefore ?? numbers.find((n) => n.length <= 2);
    if (year && day) return `${year}-${two(month)}-${two(day)}`;
  }
  return null;
}

const namesOfLanguages = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language from the platform's own locale data, inflected and short forms included. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = namesOfLanguages.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of [...ALWAYS, language]) {
    if (Intl.DateTimeFormat.supportedLocalesOf(supportedTag(locale)).length === 0) continue;
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const)
        addNames(names, locale, options);
  }
  names.set('sept', 9);
  namesOfLanguages.set(language, names);
  return names;
}

const supportedTag = (tag: string): string[] => (/^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag) ? [tag] : []);

function addNames(names: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2020, month - 1, 15));
    const name = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
    const word = foldKey(name).match(/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?/u)?.[0];
    if (word && word.length > 1 && !names.has(word)) names.set(word, month);
  }
}

function timeOf(text: string): string | null {
  const found =
    /(?<!\d)(?<h>\d{1,2})[:٫h](?<m>\d{2})(?::(?<s>\d{2}))?(?!\d)\s*(?<half>[ap]\.?m\b|ص(?!\p{L})|صباحا|م(?!\p{L})|مساء)?/u.exec(
      text,
    )?.groups;
  if (!found) return null;
  const { h = '', m = '', s = '00', half = '' } = found;
  const isAfternoon = /^(p|م)/.test(half);
  const hour = half ? (Number(h) % 12) + (isAfternoon ? 12 : 0) : Number(h);
  return hour < 24 && Number(m) < 60 ? `${two(hour)}:${m}:${s}` : null;
}

/** The zone a text names as a suffix of an ISO time; '' when it names none. */
function offsetOf(text: string, local: string): string {
  const explicit = /(?:(?:gmt|utc)\s?|\d:\d\d\s?)(?<sign>[+-])(?<h>\d{1,2}):?(?<m>\d{2})?(?!\d)/.exec(
    text,
  )?.groups;
  if (explicit?.h && Number(explicit.h) <= 14)
    return suffixOf((Number(explicit.h) * 60 + Number(explicit.m ?? 0)) * (explicit.sign === '-' ? -1 : 1));
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    if (Object.hasOwn(zoneAbbreviations, word)) return suffixOf(zoneAbbreviations[word] ?? 0);
    const isZoneWord =
      /^(?:بتوقيت|توقيت|time)$/.test(words[index - 1] ?? '') || word === 'мск' || words[index + 1] === 'time';
    const zone = isZoneWord ? foldedPlaces().get(word) : undefined;
    if (zone) return zoneAt(zone, local);
  }
  return '';
}

let places: ReadonlyMap<string, string> | null = null;

const foldedPlaces = (): ReadonlyMap<string, string> =>
  (places ??= new Map(Object.entries(zonesOfPlaces).map(([name, zone]) => [foldKey(name), zone])));

function suffixOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Offset of a zone at a local time, summer time included, from the platform's tz database. */
function zoneAt(zone: string, local: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name =
    format.formatToParts(new Date(`${local}Z`)).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const found = /(?<sign>[+-])(?<h>\d{2}):(?<m>\d{2})/.exec(name)?.groups;
  if (!found) return name === 'GMT' ? 'Z' : '';
  return suffixOf((Number(found.h) * 60 + Number(found.m)) * (found.sign === '-' ? -1 : 1));
}
