import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/build.ts';
import { openArticle, openPopup } from './driver/article.ts';
import { browsers, scratch } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import { press, speak, textOf, waitForOne, waitForText } from './driver/work.ts';

describe.each(browsers)('where names come from in %s', (browser) => {
  const { folder, remove } = scratch();
  const extension = path.join(folder, 'extension');
  beforeAll(() => {
    cpSync(buildFolder(browser, 'e2e'), extension, { recursive: true });
    const model = path.join(extension, 'models', 'arab.bin');
    const whole = readFileSync(model);
    writeFileSync(model, whole.subarray(0, whole.length >> 1));
  });
  afterAll(remove);
  const stage = onStage(browser, { extension });

  it.each([
    {
      because: 'its file is cut short',
      page: 'karabakh-ar.html',
      language: 'ar',
      notice: 'أحد ملفات إسناد مفقود أو تالف',
      names: ['أرمينيا', 'أذربيجان'],
    },
    {
      because: 'there is none for the language',
      page: 'harbour-ru.html',
      language: 'en',
      notice: 'In this language only well-known names',
      names: ['Армения', 'Турция', 'Пётр Лозинский'],
    },
  ])('says so and lists well-known ones when $because', async ({ page, language, notice, names }) => {
    await speak(stage.session, language);
    const tab = await openArticle(stage.session, stage.address(page));
    const popup = await openPopup(stage.session, stage.address(page));
    await press(popup, '#tab-actors');
    await waitForOne(popup, '#panel-actors [data-row]');
    await waitForText(popup, '#panel-actors', notice);
    const list = await textOf(popup, '#panel-actors');
    for (const name of names) expect(list).toContain(name);
    await popup.close();
    await tab.close();
  });

  it('lists what the model of another script finds, loaded when its language is met', async () => {
    await speak(stage.session, 'en');
    const tab = await openArticle(stage.session, stage.address('harbour-zh.html'));
    const popup = await openPopup(stage.session, stage.address('harbour-zh.html'));
    await press(popup, '#tab-actors');
    for (const name of ['陳文華', '阿爾貝托·羅西', '聯合國', '土耳其'])
      await waitForText(popup, '#panel-actors', name);
    expect(await textOf(popup, '#panel-actors')).not.toContain('only well-known names');
    await popup.close();
    await tab.close();
  });
});
