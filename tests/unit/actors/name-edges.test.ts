import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { apartAfterKnown, apartAtBreaks, trimmed } from '../../../lib/actors/name-edges.ts';
import { knownOf } from '../../../lib/actors/model-candidates.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** What is left of a stretch that a model may take for a name: the words of each part and their kind. */
function partsOf(language: string, text: string, stretch: string, kind: ActorKind): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: 'ltr' });
  const [line] = reading.lines;
  if (!line) return [];
  const start = text.indexOf(stretch);
  const inside = [...line.tokens.entries()].filter(
    ([, token]) => token.start >= start && token.end <= start + stretch.length,
  );
  const [from, to] = [inside[0]?.[0] ?? 0, (inside[inside.length - 1]?.[0] ?? 0) + 1];
  return apartAfterKnown(reading, line, { from, to, kind, confidence: 0.9 })
    .flatMap((one) => apartAtBreaks(reading, line, one))
    .flatMap((one) => trimmed(reading, line, one) ?? [])
    .map((one) => {
      const [first, last] = [line.tokens[one.from], line.tokens[one.to - 1]];
      return `${one.kind} ${text.slice(first?.start ?? 0, last?.end ?? 0)}`;
    });
}

describe('edges of names', () => {
  it.each<[string, string, string, ActorKind, string[]]>([
    // «فان» is read as «ف» and «أن» elsewhere.
    ['ar', 'سجل رود فان نستلروي هدفا.', 'رود فان نستلروي', 'person', ['person رود فان نستلروي']],
    ['ar', 'قال سعيد فان الأمر يطول.', 'سعيد فان', 'person', ['person سعيد']],
    ['ar', 'جاء جان دو لا سابليير أمس.', 'جان دو لا سابليير', 'person', ['person جان دو لا سابليير']],
    ['ar', 'قال سعيد فإن الأمر يطول.', 'سعيد فإن الأمر', 'person', ['person سعيد']],
    ['ar', 'رد سعيد على الغزالي.', 'على الغزالي', 'person', ['person الغزالي']],
    ['ar', 'وعلى الفارابي رد سعيد.', 'وعلى الفارابي', 'person', ['person الفارابي']],
    // An article that leaves out dots.
    ['ar', 'قال فى بيته إن على سالم عاد.', 'على سالم', 'person', ['person على سالم']],
    ['ar', 'كان سعيد لا يعرف.', 'سعيد لا يعرف', 'person', ['person سعيد']],
    ['ar', 'تمنى سعيد لو عاد.', 'سعيد لو عاد', 'person', ['person سعيد']],
    [
      'tr',
      "Samsun'un Kavak ilçesi yandı.",
      "Samsun'un Kavak",
      'organization',
      ["organization Samsun'un", 'organization Kavak'],
    ],
    ['en', 'It was said that Mr. Norwick left.', 'Mr. Norwick', 'person', ['person Norwick']],
    // Italian is one of the languages that the model never learnt.
    ['it', 'La regione e i militari russi di Mosca.', 'militari', 'person', []],
    ['it', 'Ieri Carlo Bentori disse poco.', 'Carlo Bentori disse', 'person', ['person Carlo Bentori']],
    ['it', 'Le coste del Canada sono lunghe.', 'del Canada', 'place', ['place Canada']],
    ['it', 'Ieri della Rovere disse poco.', 'della Rovere', 'person', ['person della Rovere']],
    ['en', 'Fighters of al-Norwick left.', 'al-Norwick', 'organization', ['organization al-Norwick']],
    [
      'en',
      'Talks on the Caucasus and Central Asia began.',
      'Caucasus and Central Asia',
      'place',
      ['place Caucasus', 'place Central Asia'],
    ],
    [
      'en',
      'Bosnia and Herzegovina agreed.',
      'Bosnia and Herzegovina',
      'place',
      ['place Bosnia and Herzegovina'],
    ],
    [
      'en',
      'NATO Secretary General Jens Berg arrived.',
      'NATO Secretary General',
      'organization',
      ['organization NATO'],
    ],
    [
      'en',
      'Then NATO Turkey adviser Jens Berg arrived.',
      'NATO Turkey',
      'organization',
      ['organization NATO', 'place Turkey'],
    ],
    ['en', 'Then NATO Turkey closed.', 'NATO Turkey', 'organization', ['organization NATO Turkey']],
    [
      'en',
      'Fires in Norwick, Brevik and Castel.',
      'Norwick, Brevik',
      'place',
      ['place Norwick', 'place Brevik'],
    ],
    ['es', 'La Franja de Gaza “y Norte” sufre.', 'Franja de Gaza “y', 'place', ['place Franja de Gaza']],
    [
      'it',
      'Vive negli Stati Uniti Marco Rossi da anni.',
      'Stati Uniti Marco Rossi',
      'place',
      ['place Stati Uniti', 'person Marco Rossi'],
    ],
    ['en', 'They met the Lovelace team.', 'the Lovelace', 'person', ['person Lovelace']],
    ['en', 'Then President Zorba spoke.', 'Zorba', 'place', ['person Zorba']],
    ['en', 'We saw Karel Novak and left.', 'Karel Novak and', 'person', ['person Karel Novak']],
    ['ar', 'حافظ على الصدارة أمس.', 'على', 'person', []],
    ['ar', 'رحل نور على حسن أمس.', 'نور على حسن', 'person', ['person نور على حسن']],
    ['ar', 'أصيب بفيروس كورونا أمس.', 'بفيروس كورونا', 'person', []],
  ])('%s: %s', (language, text, stretch, kind, expected) => {
    expect(partsOf(language, text, stretch, kind)).toEqual(expected);
  });
});

describe('known names of another kind than the model sees', () => {
  it.each<[string, string, ActorKind, string | undefined]>([
    ['it', 'Roma', 'organization', 'place'],
    ['it', 'Roma', 'place', 'place'],
    ['it', 'Norvica', 'place', undefined],
    // A club of the city, where the model learnt the language.
    ['en', 'Rome', 'organization', undefined],
    ['en', 'Rome', 'place', 'place'],
  ])('%s: %s as %s', (language, text, kind, known) => {
    const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: 'ltr' });
    const [line] = reading.lines;
    expect(line && knownOf(reading, line, { from: 0, to: 1, kind, confidence: 0.9 })?.kind).toBe(known);
  });
});
