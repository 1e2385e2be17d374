import { signal, type ReadonlySignal } from '@preact/signals';
import { localeFor } from '../i18n/locale.ts';
import { loadSentences, loadTranslator, type Translator } from '../i18n/translator.ts';
import type { Settings, ThemeChoice } from '../model/settings.ts';
import type { SettingsStore } from '../platform/settings.ts';

/** The reader's settings as one page of the extension lives with them, kept up to date. */
export interface Look {
  readonly settings: ReadonlySignal<Settings>;
  readonly translator: ReadonlySignal<Translator>;
}

/**
 * Reads the settings, gives the page their language, direction and theme, and follows every later change.
 * `languages`: what the browser says of its reader, best first. Call it once, before the first rendering.
 */
export async function openLook(
  store: SettingsStore,
  languages: readonly string[],
  page: HTMLElement,
): Promise<Look> {
  // Most readers keep their browser's language: its sentences come while the settings are read. Told below if they do not.
  void loadSentences(localeFor('auto', languages)).catch(() => undefined);
  const settings = signal(await store.get());
  const translator = signal(await translatorFor(settings.value, languages));
  store.subscribe((changed) => {
    settings.value = changed;
    void translatorFor(changed, languages).then((loaded) => {
      // Two changes in a row may load in any order: the newest settings decide.
      if (settings.value === changed) translator.value = loaded;
    });
  });
  translator.subscribe((current) => applyLanguage(page, current));
  settings.subscribe(({ theme }) => applyTheme(page, theme));
  return { settings, translator };
}

function translatorFor({ language, digits }: Settings, languages: readonly string[]): Promise<Translator> {
  return loadTranslator(localeFor(language, languages), digits);
}

function applyLanguage(page: HTMLElement, { locale, direction }: Translator): void {
  page.lang = locale;
  page.dir = direction;
}

/** The theme's style sheet knows the two values; without one the device decides. */
function applyTheme(page: HTMLElement, theme: ThemeChoice): void {
  if (theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}
