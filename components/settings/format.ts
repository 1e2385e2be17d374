const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of memory in the largest unit that fits, in powers of ten as the units say. `tag`: BCP 47. */
export function formatBytes(bytes: number, tag: string): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** power);
}

/** A stored time in the reader's zone and the calendar of the articles. What is no time is shown as it is. */
export function formatTime(iso: string, tag: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory' }).format(
    time,
  );
}
