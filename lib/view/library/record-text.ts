const fields = ['title', 'name', 'body', 'label', 'excerpt', 'note', 'url', 'rationale'];
const LONGEST = 300;

/** The first words that say what a record is. */
export function textOfRecord(record: object): string {
  for (const name of fields) {
    const text = stringIn(record, name);
    if (text !== '') return text.slice(0, LONGEST);
  }
  const selector = 'selector' in record ? record.selector : null;
  return typeof selector === 'object' && selector !== null
    ? stringIn(selector, 'exact').slice(0, LONGEST)
    : '';
}

/** A field that holds a string; '' where it does not. */
export function stringIn(record: object, name: string): string {
  const value: unknown = Object.entries(record).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
