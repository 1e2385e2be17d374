import type { Direction } from '../../lib/model/primitives.ts';
import type { ActorItem } from '../../lib/model/work-view.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './actor-row.module.css';
import { KindIcon } from './kind-icon.tsx';
import { roleText } from './role-text.ts';

interface Props {
  readonly actor: ActorItem;
  readonly quoted: number;
  readonly language: string;
  readonly direction: Direction;
  readonly onOpen: () => void;
}

/** One actor: kind, name, roles and other names, how often; activating it opens it. */
export function ActorRow({ actor, quoted, language, direction, onOpen }: Props) {
  const { t } = useTranslator();
  const { kind, name, aliases, roles, mentions, isDismissed, key } = actor;
  const own = { language, direction };
  return (
    <li class={`${styles['row']} ${isDismissed ? styles['dismissed'] : ''}`}>
      <button type="button" data-row data-key={key} class={styles['main']} dir={direction} onClick={onOpen}>
        <KindIcon kind={kind} />
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
          {isDismissed && <bdi class={styles['detail']}>{t('not-an-actor')}</bdi>}
        </span>
        <span class={styles['counts']}>
          <bdi>{t('mention-count', { count: mentions.length })}</bdi>
          {quoted > 0 && <bdi>{t('quoted-count', { count: quoted })}</bdi>}
        </span>
      </button>
    </li>
  );
}
