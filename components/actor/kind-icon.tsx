import { Building2, MapPin, UserRound } from 'lucide-preact';
import type { ActorKind } from '../../lib/model/analysis.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './kind-icon.module.css';

const icons: Record<ActorKind, typeof UserRound> = {
  person: UserRound,
  organization: Building2,
  place: MapPin,
};

/** Person, organization or place: a picture and its word. */
export function KindIcon({ kind }: { readonly kind: ActorKind }) {
  const { t } = useTranslator();
  const Icon = icons[kind];
  return (
    <span class={styles['icon']} title={t(`kind-${kind}`)}>
      <Icon aria-hidden="true" />
      <span class="visually-hidden">{t(`kind-${kind}`)}</span>
    </span>
  );
}
