import { useSignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import { Translation } from '../../components/primitives/translation.tsx';
import { AboutSection } from '../../components/settings/about-section.tsx';
import { LanguageSection } from '../../components/settings/language-section.tsx';
import { LookSection } from '../../components/settings/look-section.tsx';
import { MarksSection } from '../../components/settings/marks-section.tsx';
import { ScalesSection } from '../../components/settings/scales-section.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { ShortcutsSection } from '../../components/settings/shortcuts-section.tsx';
import { SitesSection } from '../../components/settings/sites-section.tsx';
import { StorageSection, type Deletion } from '../../components/settings/storage-section.tsx';
import { scaleChoice } from '../../lib/model/scales/built-in.ts';
import { scaleFrom } from '../../lib/model/scales/edit-scale.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { listSites, requestAccess, siteOf, withdrawAccess } from '../../lib/platform/sites.ts';
import type { Look } from '../../lib/view/look.ts';
import { deleteAll } from './delete-all.ts';
import type { SiteSignals } from '../../lib/view/follow-sites.ts';
import type { Facts } from './read-facts.ts';

interface Props {
  readonly api: Browser;
  readonly look: Look;
  readonly store: SettingsStore;
  readonly sites: SiteSignals;
  readonly facts: Facts;
}

/** The settings on the browser: each change is stored at once and seen by every open page. */
export function Options({ api, look, store, sites, facts }: Props) {
  const translator = look.translator.value;
  const { t } = translator;
  const settings = look.settings.value;
  const { all, sites: rows } = listSites(sites.granted.value, settings.sitesOff);
  const saidOfSites = useSignal('');
  const deletion = useSignal<Deletion>({ is: 'idle' });

  const say = (act: Promise<boolean>, refused: string) =>
    void act.then((done) => {
      saidOfSites.value = done ? '' : t(refused);
    });
  const setOff = (site: string, off: boolean) =>
    void store.update(({ sitesOff }) => ({
      sitesOff: [...sitesOff.filter((other) => other !== site), ...(off ? [site] : [])],
    }));
  const onDelete = async () => {
    deletion.value = { is: 'working' };
    const problem = await deleteAll(api);
    deletion.value = problem === null ? { is: 'done' } : { is: 'failed', reason: problem };
  };

  return (
    <Translation.Provider value={translator}>
      <SettingsPage>
        <LanguageSection
          language={settings.language}
          digits={settings.digits}
          onLanguage={(language) => void store.update(() => ({ language }))}
          onDigits={(digits) => void store.update(() => ({ digits }))}
        />
        <LookSection theme={settings.theme} onTheme={(theme) => void store.update(() => ({ theme }))} />
        <MarksSection
          marks={settings.marks}
          onMark={(mark, shown) => void store.update(({ marks }) => ({ marks: { ...marks, [mark]: shown } }))}
          selectionButton={settings.selectionButton}
          onSelectionButton={(selectionButton) => void store.update(() => ({ selectionButton }))}
        />
        <ScalesSection
          scales={scaleChoice(settings.scales, settings.scale)}
          isOwn={(id) => settings.scales.some((scale) => scale.id === id)}
          onChoose={(scale) => void store.update(() => ({ scale }))}
          onSave={(draft) => {
            const before = settings.scales.find(({ id }) => id === draft.id) ?? null;
            const scale = scaleFrom(draft, translator.locale, before, `own-${crypto.randomUUID()}`);
            if (typeof scale === 'string') return scale;
            void store.update(({ scales }) => ({
              scales: scales.some(({ id }) => id === scale.id)
                ? scales.map((one) => (one.id === scale.id ? scale : one))
                : [...scales, scale],
            }));
            return null;
          }}
          onDelete={(id) =>
            void store.update(({ scales }) => ({ scales: scales.filter((scale) => scale.id !== id) }))
          }
        />
        <SitesSection
          all={all}
          paused={sites.paused.value}
          sites={rows}
          onPaused={(paused) => void store.setPaused(paused)}
          onAllowAll={() => say(requestAccess(api, null), 'sites-declined')}
          onWithdraw={(site) => say(withdrawAccess(api, site), 'sites-kept')}
          onTurnOff={(site) => setOff(site, true)}
          onTurnOn={(site) => setOff(site, false)}
          siteOf={siteOf}
          said={saidOfSites.value}
        />
        <ShortcutsSection
          shortcuts={facts.shortcuts}
          onChange={shortcutPage(api)}
          address="chrome://extensions/shortcuts"
        />
        <StorageSection
          used={facts.used}
          lastExport={facts.lastExport}
          unexported={facts.unexported}
          exportPage="/library.html#export"
          deletion={deletion.value}
          onDelete={() => void onDelete()}
        />
        <AboutSection version={facts.version} welcomePage="/welcome.html" />
      </SettingsPage>
    </Translation.Provider>
  );
}

/** Firefox opens its page of shortcuts for us; Chromium has no such call. */
const shortcutPage = ({ commands }: Browser): (() => void) | null =>
  'openShortcutSettings' in commands ? () => void commands.openShortcutSettings() : null;
