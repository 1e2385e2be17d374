import { describe, expect, it } from 'vitest';
import { furnitureBits } from '@/lib/article/furniture-phrases.ts';

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
