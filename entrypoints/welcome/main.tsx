import { effect } from '@preact/signals';
import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { readerLanguages } from '../../lib/platform/reader-languages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { followSites } from '../../lib/view/follow-sites.ts';
import { openLook } from '../../lib/view/look.ts';
import { followPin } from './follow-pin.ts';
import { openSamples } from './samples.ts';
import { Welcome } from './welcome.tsx';

async function show(root: HTMLElement): Promise<void> {
  const store = openSettings(browser, navigator.locks);
  const look = await openLook(store, readerLanguages(browser), document.documentElement);
  const { granted } = await followSites(browser, store);
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  effect(() => {
    document.title = look.translator.value.t('welcome-title');
  });
  const samples = openSamples(browser, look.translator);
  render(
    <Welcome
      api={browser}
      look={look}
      store={store}
      granted={granted}
      pinned={followPin(browser)}
      samples={samples}
      keys={keys}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root) void show(root);
