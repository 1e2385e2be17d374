import { useState } from 'preact/hooks';
import type { SiteAccess } from '../../lib/model/settings.ts';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { AllSites } from './all-sites.tsx';
import { Section } from './section.tsx';
import { SiteForm } from './site-form.tsx';
import styles from './sites-section.module.css';
import { Switch } from './switch.tsx';

export interface SiteItem {
  readonly site: string;
  readonly access: SiteAccess;
}

interface Props {
  readonly all: boolean;
  readonly paused: boolean;
  readonly sites: readonly SiteItem[];
  readonly onPaused: (paused: boolean) => void;
  /** Called straight from the click, as the browser wants it. */
  readonly onAllowAll: () => void;
  /** Null stands for all sites. */
  readonly onWithdraw: (site: string | null) => void;
  readonly onTurnOff: (site: string) => void;
  readonly onTurnOn: (site: string) => void;
  /** The site of what was typed; null when it is none. */
  readonly siteOf: (typed: string) => string | null;
  /** What came of the last act, in words; empty when there is nothing to say. */
  readonly said: string;
}

/** Where Isnad may read: by default nowhere until it is asked to. */
export function SitesSection(props: Props) {
  const { all, paused, onPaused, onAllowAll, onWithdraw, onTurnOff, siteOf, said } = props;
  const { t } = useTranslator();
  return (
    <Section id="sites" title={t('settings-sites')} hint={t('sites-hint')}>
      <AllSites all={all} onAllow={onAllowAll} onWithdraw={() => onWithdraw(null)} said={said} />
      <Switch
        label={t('sites-paused')}
        hint={t('sites-paused-hint')}
        checked={paused}
        onChange={onPaused}
        action="paused"
      />
      <SiteList {...props} />
      <SiteForm siteOf={siteOf} onSite={onTurnOff} />
    </Section>
  );
}

function SiteList({ sites, ...acts }: Props) {
  const { t } = useTranslator();
  const [wanted, setWanted] = useState('');
  if (sites.length === 0) return <p class={styles['hint']}>{t('sites-none')}</p>;
  const found = sites.filter(({ site }) => site.includes(wanted.trim().toLowerCase()));
  return (
    <div class={styles['sites']}>
      <label class={styles['search']}>
        <span>{t('sites-search')}</span>
        <input
          type="search"
          dir="ltr"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class={styles['hint']} role="status">
        {found.length > 0 ? t('site-count', { count: found.length }) : t('sites-not-found')}
      </p>
      <ul class={styles['list']}>
        {found.map((item) => (
          <SiteRow key={item.site} item={item} {...acts} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onWithdraw' | 'onTurnOff' | 'onTurnOn'> {
  readonly item: SiteItem;
}

function SiteRow({ item: { site, access }, onWithdraw, onTurnOff, onTurnOn }: RowProps) {
  const { t } = useTranslator();
  return (
    <li class={styles['row']} data-site={site} data-access={access}>
      <bdi dir="ltr" class={styles['site']}>
        {site}
      </bdi>
      <span class={styles['access']}>{t(`site-${access}`)}</span>
      <span class={styles['actions']}>
        {access === 'off' ? (
          <Button onClick={() => onTurnOn(site)} label={t('site-turn-on-this', { site })} action="turn-on">
            {t('site-turn-on')}
          </Button>
        ) : (
          <>
            <Button
              onClick={() => onTurnOff(site)}
              label={t('site-turn-off-this', { site })}
              action="turn-off"
            >
              {t('site-turn-off')}
            </Button>
            <Button
              onClick={() => onWithdraw(site)}
              label={t('site-withdraw-this', { site })}
              action="withdraw"
            >
              {t('site-withdraw')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
