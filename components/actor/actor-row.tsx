import { Building2, MapPin, UserRound } from 'lucide-preact';
import type { ActorKind, DetectedActor } from '../../lib/model/analysis.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './actor-row.module.css';

interface Props {
  readonly actor: DetectedActor;
  readonly quoted: number;
  readonly language: string;
  readonly direction: Direction;
  readonly onGoTo: () => void;
}

const icons: Record<ActorKind, typeof UserRound> = {
  person: UserRound,
  organization: Building2,
  place: MapPin,
};

/** One actor: kind, name, roles and other names, how often; activating it shows its first mention. */
export function ActorRow({ actor, quoted, language, direction, onGoTo }: Props) {
  const { t } = useTranslator();
  const { kind, name, aliases, roles, mentions } = actor;
  const Icon = icons[kind];
  const own = { language, direction };
  return (
    <li class={styles['row']}>
      <button type="button" data-row class={styles['main']} dir={direction} onClick={onGoTo}>
        <span class={styles['icon']} title={t(`kind-${kind}`)}>
          <Icon aria-hidden="true" />
          <span class="visually-hidden">{t(`kind-${kind}`)}</span>
        </span>
        <span class={styles['about']}>
          <Excerpt class={styles['name']} text={name} {...own} />
          {roles.map((role) => (
            <Excerpt
              key={`${role.title}/${role.of ?? ''}`}
              class={styles['detail']}
              text={roleText(role)}
              {...own}
            />
          ))}
          {aliases.length > 0 && <Excerpt class={styles['detail']} text={aliases.join(' · ')} {...own} />}
        </span>
        <span class={styles['counts']}>
          <span>{t('mention-count', { count: mentions.length })}</span>
          {quoted > 0 && <span>{t('quoted-count', { count: quoted })}</span>}
        </span>
      </button>
    </li>
  );
}

/** A title that names its country or body already is not repeated. */
const roleText = ({ title, of }: { title: string; of?: string | undefined }): string =>
  of && !title.includes(of) ? `${title} — ${of}` : title;
