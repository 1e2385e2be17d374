import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { Translation } from '../../components/primitives/translation.tsx';
import { AllSites } from '../../components/settings/all-sites.tsx';
import { PinStep } from '../../components/welcome/pin-step.tsx';
import { PrivacyStep } from '../../components/welcome/privacy-step.tsx';
import { TryStep } from '../../components/welcome/try-step.tsx';
import { Step, WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { listSites, requestAccess, withdrawAccess } from '../../lib/platform/sites.ts';
import type { Look } from '../../lib/view/look.ts';
import { readSample, type ReadSample } from './read-sample.ts';
import type { Samples } from './samples.ts';

interface Props {
  readonly api: Browser;
  readonly look: Look;
  readonly store: SettingsStore;
  readonly granted: ReadonlySignal<readonly string[]>;
  readonly pinned: ReadonlySignal<boolean | null>;
  readonly samples: Samples;
  readonly keys: string;
}

/** The first page after the install: everything in it works without access to any site. */
export function Welcome({ api, look, store, granted, pinned, samples, keys }: Props) {
  const translator = look.translator.value;
  const { t } = translator;
  const read = useSignal<ReadSample | null>(null);
  const saidOfSites = useSignal('');

  const sample = samples.sample.value;
  const onShown = (body: HTMLElement) => {
    if (sample === null || sample === 'failed') return;
    read.value?.close();
    read.value = readSample(api, body, sample);
  };
  useSignalEffect(() => {
    // The marks' colours are those of the ground, which the theme changes.
    void look.settings.value.theme;
    read.value?.paint();
  });
  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => read.value?.paint();
    scheme.addEventListener('change', repaint);
    return () => scheme.removeEventListener('change', repaint);
  }, []);

  const say = (act: Promise<boolean>, refused: string) =>
    void act.then((done) => {
      saidOfSites.value = done ? '' : t(refused);
    });
  return (
    <Translation.Provider value={translator}>
      <WelcomePage onLanguage={(language) => void store.update(() => ({ language }))}>
        <PinStep
          browser={api.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome'}
          pinned={pinned.value}
          keys={keys}
        />
        <TryStep
          chosen={samples.chosen.value}
          onChoose={(name) => samples.choose(name)}
          sample={sample}
          quotations={sample === null ? null : (read.value?.quotations.value ?? null)}
          onShown={onShown}
          onGoTo={(quotation) => read.value?.goTo(quotation)}
        />
        <Step number={3} title={t('welcome-access')} hint={t('welcome-access-hint')}>
          <AllSites
            all={listSites(granted.value, []).all}
            onAllow={() => say(requestAccess(api, null), 'sites-declined')}
            onWithdraw={() => say(withdrawAccess(api, null), 'sites-kept')}
            said={saidOfSites.value}
          />
        </Step>
        <PrivacyStep settingsPage="/options.html" />
      </WelcomePage>
    </Translation.Provider>
  );
}
