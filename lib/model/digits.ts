import type { DigitsChoice } from './settings.ts';

/** The language tag (BCP 47) whose numbers and dates are written with the reader's digits. */
export const tagWithDigits = (language: string, digits: DigitsChoice): string =>
  digits === 'auto' ? language : `${language}-u-nu-${digits}`;
