import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import { sampleNames, type SampleName } from '../../components/welcome/try-step.tsx';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Sample } from '../../lib/model/sample.ts';
import { readPackageFile } from '../../lib/platform/package-file.ts';

/** The sample article in front of the reader. */
export interface Samples {
  readonly chosen: ReadonlySignal<SampleName>;
  readonly sample: ReadonlySignal<Sample | 'failed' | null>;
  choose(name: SampleName): void;
}

/** Starts with the sample in the interface's language and follows it until the reader chooses one. */
export function openSamples(api: Browser, translator: ReadonlySignal<Translator>): Samples {
  const choice = signal<SampleName | null>(null);
  const chosen = computed(
    () => choice.value ?? sampleNames.find((name) => name === translator.value.locale) ?? 'en',
  );
  const sample = signal<Sample | 'failed' | null>(null);
  effect(() => {
    const name = chosen.value;
    sample.value = null;
    void load(api, name).then((loaded) => {
      if (chosen.value === name) sample.value = loaded;
    });
  });
  return {
    chosen,
    sample,
    choose: (name) => {
      choice.value = name;
    },
  };
}

async function load(api: Browser, name: SampleName): Promise<Sample | 'failed'> {
  try {
    const file = await readPackageFile(api, `/samples/${name}.json`);
    return file ? Sample.parse(JSON.parse(new TextDecoder().decode(file))) : 'failed';
  } catch {
    return 'failed';
  }
}
