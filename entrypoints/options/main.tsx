import { effect } from '@preact/signals';
import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { readerLanguages } from '../../lib/platform/reader-languages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { openLook } from '../../lib/view/look.ts';
import { followSites } from '../../lib/view/follow-sites.ts';
import { Options } from './options.tsx';
import { readFacts } from './read-facts.ts';

async function show(root: HTMLElement): Promise<void> {
  const store = openSettings(browser, navigator.locks);
  const look = await openLook(store, readerLanguages(browser), document.documentElement);
  const sites = await followSites(browser, store);
  const facts = await readFacts(browser);
  effect(() => {
    document.title = look.translator.value.t('settings-title');
  });
  render(<Options api={browser} look={look} store={store} sites={sites} facts={facts} />, root);
}

const root = document.getElementById('root');
if (root) void show(root);
