import { effect } from '@preact/signals';
import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { openPageLook, Surroundings } from '../work/surroundings.tsx';
import { openPageStore } from '../work/page-store.ts';
import { Library } from './library.tsx';

async function show(root: HTMLElement): Promise<void> {
  const stored = openPageStore();
  const look = await openPageLook();
  effect(() => {
    const { t } = look.translator.value;
    document.title = `${t('app-name')} — ${t('open-library')}`;
  });
  render(
    <Surroundings look={look}>
      <Library stored={stored} version={browser.runtime.getManifest().version} />
    </Surroundings>,
    root,
  );
}

const root = document.getElementById('root');
if (root) void show(root);
