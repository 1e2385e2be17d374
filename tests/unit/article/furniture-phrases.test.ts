import { describe, expect, it } from 'vitest';
import { furnitureBits } from '@/lib/article/furniture-phrases.ts';
import { isNotice } from '@/lib/article/notice-words.ts';

const [RELATED, FOLLOW, CREDIT, BYLINE, END] = [1, 2, 4, 8, 16];

describe('furnitureBits', () => {
  it.each([
    ['إقرأ أيضاً: خطة جديدة للمرفأ', RELATED],
    ['اقرا ايضا', RELATED],
    ['بیشتر بخوانید', RELATED],
    ['یہ بھی پڑھیں', RELATED],
    ['READ MORE: The harbour plan', RELATED],
    ['Lesen Sie auch: Der alte Hafen', RELATED],
    ['相关阅读：港口计划', RELATED],
    ['تابعونا على تويتر', FOLLOW],
    ['Подписывайтесь на наш канал', FOLLOW],
    ['写真：市庁舎', CREDIT],
    ['بقلم: أحمد سليم', BYLINE],
    ['جميع الحقوق محفوظة', END],
    ['انتهای پیام/', END],
    ['— © 2024 The Gazette', END],
  ])('knows how %s opens', (line, bits) => {
    expect(furnitureBits(line) & bits).toBe(bits);
  });

  it.each([
    'The mayor read the letter aloud.',
    'Bystanders saw the ship leave.',
    'وقال رئيس البلدية إن المشروع تأجل.',
    'Relatedness is a concept of biology.',
    '',
    '🚢',
  ])('sees no opening in %j', (line) => {
    expect(furnitureBits(line)).toBe(0);
  });
});

describe('isNotice', () => {
  it.each([
    ['Comments are moderated. Read our guidelines before you post.', true],
    ['نرحّب بتعليقات القراء، وتُراجَع التعليقات وفق إرشادات الموقع.', true],
    ['Die Kommentarfunktion ist geschlossen, es gilt unsere Netiquette.', true],
    ['The mayor had no comment on Friday.', false],
    ['قال رئيس البلدية إن المرفأ باق على حاله.', false],
    [
      'The council wants to know why nobody reads its newsletter any more, and asked the town’s printers, three schools and the harbour office whether they would rather have a subscription to the paper edition, which the post still carries to the islands every Friday.',
      false,
    ],
    ['', false],
  ])('tells what a site says in its own cause: %s', (text, expected) => {
    expect(isNotice(text)).toBe(expected);
  });
});
