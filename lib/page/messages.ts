import type { Direction } from '../model/primitives.ts';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The interface in the page: its words, language and direction, which change with the reader's settings. */
export interface PageWords {
  /** The sentence of a key with its values put in. */
  readonly say: (key: MessageKey, ...values: string[]) => string;
  /** A sentence whose key ends in a name of the analysis, such as a rule's; '' where there is none. */
  readonly sayOf: (prefix: 'cardPath' | 'cardFlag' | 'rule', name: string) => string;
  /** A number with the reader's digits. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly language: string;
  readonly direction: Direction;
}
