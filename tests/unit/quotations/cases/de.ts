import type { Case } from './case.ts';

export const de: Case[] = [
  [
    '„Die Brücke ist sicher“, sagte Ingenieurin Ruth Adler.',
    ['Ingenieurin Ruth Adler: Die Brücke ist sicher'],
  ],
  [
    'Der Bürgermeister sagte, das Bad werde im Mai schließen.',
    ['Der Bürgermeister: das Bad werde im Mai schließen'],
  ],
  ['Die Polizei teilte mit, dass die Straße wieder frei ist.', ['Die Polizei: die Straße wieder frei ist']],
  [
    'Nach Angaben der Polizei ist die Straße wieder frei.',
    ['Angaben der Polizei: ist die Straße wieder frei'],
  ],
  ['Das Bad schließt im Mai, so der Bürgermeister.', ['der Bürgermeister: Das Bad schließt im Mai']],
  ['Am Montag sagte Adler: „Wir haben alles zweimal geprüft.“', ['Adler: Wir haben alles zweimal geprüft.']],
  ['Adler nannte den Plan „völlig verfehlt“.', ['Adler: völlig verfehlt']],
  ['»Die Brücke ist sicher«, erklärte Adler.', ['Adler: Die Brücke ist sicher']],
  ['Es gibt einen Plan, der im Mai beginnt.', []],
  ['Die so genannte „Perle“ steht am See.', []],
  [
    '„Die Brücke ist sicher“, sagte die Sprecherin der Stadt, Karla Lindner.',
    ['Karla Lindner: Die Brücke ist sicher'],
  ],
  [
    'Im Podcast des „Turms“ sagte die Bürgermeisterin, die Brücke sei sicher.',
    ['die Bürgermeisterin: die Brücke sei sicher'],
  ],
  ['„Die Brücke ist für alle sicher“, spottete Novak.', ['Novak: Die Brücke ist für alle sicher']],
];
