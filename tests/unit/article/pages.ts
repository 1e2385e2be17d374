/** Pages made for the tests: each names what it holds that is easy to get wrong. */
export interface TestPage {
  readonly name: string;
  readonly html: string;
  /** The article's text; blocks joined by "\n". */
  readonly text: string;
}

const sentence = (n: number): string =>
  `Sentence number ${n} says that the council met on Monday, heard both sides, and put off its decision.`;
const arabicSentence = (n: number): string =>
  `وقال المتحدث في الجملة رقم ${n} إن المجلس اجتمع صباح اليوم، واستمع إلى الطرفين، ثم أجّل قراره إلى الأسبوع المقبل.`;

const paragraphs = (make: (n: number) => string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${make(from + index)} ${make(100 + from + index)}`);

const page = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Council puts off decision on the old harbour</title>${head}</head><body>${body}</body></html>`;

const menu = '<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>';
const footer = '<footer><p>© The Test Gazette. All rights reserved.</p></footer>';
const headline = '<h1>Council puts off decision on the old harbour</h1>';
const english = paragraphs(sentence, 1, 6);
const arabic = paragraphs(arabicSentence, 1, 6);
const inParagraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n  ');

export const pages: TestPage[] = [
  {
    name: 'plain paragraphs',
    html: page(`${menu}<main><article>${headline}${inParagraphs(english)}</article></main>${footer}`),
    text: english.join('\n'),
  },
  {
    name: 'Arabic, with white space, entities and inline elements',
    html: page(
      `${menu}<div class="article-body">${headline}\n${arabic
        .map(
          (text) =>
            `<p>\n    ${text.replace('المجلس', '<b>المجلس</b>\n\t ').replace('اليوم', '<a href="/x">اليوم</a>')}\n  </p>`,
        )
        .join('\n')}</div>${footer}`,
      '',
      'lang="ar" dir="rtl"',
    ),
    text: arabic.join('\n'),
  },
  {
    name: 'paragraphs made by two line breaks',
    html: page(
      `${menu}<div id="story">${headline}<div class="text">${english.join('<br>\n<br/>')}</div></div>${footer}`,
    ),
    text: english.join('\n'),
  },
  {
    name: 'one line break after a sentence, one inside',
    html: page(
      `${menu}<article>${headline}${inParagraphs(english)}<p>Roses are red,<br>violets are blue, and the harbour is closed for the whole of the winter season.<br>That was the end of the meeting, and nobody asked for another one this year.</p></article>`,
    ),
    text: [
      ...english,
      'Roses are red, violets are blue, and the harbour is closed for the whole of the winter season.',
      'That was the end of the meeting, and nobody asked for another one this year.',
    ].join('\n'),
  },
  {
    name: 'soft hyphens, no-break spaces and emoji',
    html: page(
      `${menu}<article>${headline}${inParagraphs(english)}<p>The har&shy;bour&shy;master paid 5&nbsp;000 crowns 🚢🚢 for   the “de&shy;lay”, which is more than anyone in the town had thought.</p></article>`,
    ),
    text: [
      ...english,
      'The harbourmaster paid 5\u00a0000 crowns 🚢🚢 for the “delay”, which is more than anyone in the town had thought.',
    ].join('\n'),
  },
  {
    name: 'hidden text inside a paragraph',
    html: page(
      `${menu}<article>${headline}${inParagraphs(english)}<p>The vote <span style="display:none">SECRET WORDS</span>was close, and <span hidden>MORE SECRETS</span>the mayor left the room before it was counted by the clerks.</p></article>`,
    ),
    text: [
      ...english,
      'The vote was close, and the mayor left the room before it was counted by the clerks.',
    ].join('\n'),
  },
  {
    name: 'a related list, a caption and a share bar inside the body',
    html: page(
      `${menu}<article>${headline}${inParagraphs(english.slice(0, 3))}<figure><img src="x.png" alt=""><figcaption>The old harbour at dusk. Photo: Agency</figcaption></figure><ul class="share"><li><a href="#f">Facebook</a></li><li><a href="#t">Twitter</a></li></ul><div class="related"><h3>Read also</h3><ul><li><a href="/1">Harbour fees go up for the third time in a year</a></li><li><a href="/2">Ferry to the islands stopped by a storm on Friday</a></li></ul></div>${inParagraphs(english.slice(3))}</article>${footer}`,
    ),
    text: english.join('\n'),
  },
  {
    name: 'a list and a quoted block that belong to the body',
    html: page(
      `${menu}<article>${headline}${inParagraphs(english)}<ul><li>The first demand is a new pier for the fishing boats of the town.</li><li>The second demand is that the ferry goes on Sundays as it did before.</li></ul><blockquote><p>“We have waited for ten years,” the chairwoman said, “and we will not wait for an eleventh.”</p></blockquote><p>${sentence(50)}</p></article>${footer}`,
    ),
    text: [
      ...english,
      'The first demand is a new pier for the fishing boats of the town.',
      'The second demand is that the ferry goes on Sundays as it did before.',
      '“We have waited for ten years,” the chairwoman said, “and we will not wait for an eleventh.”',
      sentence(50),
    ].join('\n'),
  },
];
