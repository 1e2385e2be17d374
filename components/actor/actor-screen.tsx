import { LocateFixed, UserRoundX, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/model/analysis.ts';
import type { Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { ActorChange, ActorItem, QuotationItem } from '../../lib/model/work-view.ts';
import { Button } from '../primitives/button.tsx';
import { Combobox } from '../primitives/combobox.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { Field } from '../primitives/field.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { Screen } from '../primitives/screen.tsx';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './actor-screen.module.css';
import { KindIcon } from './kind-icon.tsx';
import { roleText } from './role-text.ts';

const actorKinds: readonly ActorKind[] = ['person', 'organization', 'place'];

interface Props {
  readonly actor: ActorItem;
  readonly others: readonly ActorItem[];
  readonly quoted: readonly QuotationItem[];
  readonly language: string;
  readonly direction: Direction;
  readonly onChange: (change: ActorChange) => void;
  readonly onOpenQuotation: (item: QuotationItem) => void;
  /** Null where no page is open. */
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onBack: () => void;
}

/** One actor of the article: names, roles, mentions, what it said, and ways to correct it. */
export function ActorScreen(props: Props) {
  const { actor, others, quoted, language, direction, onChange, onGoTo } = props;
  const { t } = useTranslator();
  const own = { language, direction };
  return (
    <Screen name="actor" title={t(`kind-${actor.kind}`)} onBack={props.onBack}>
      <div class={styles['head']} dir={direction}>
        <KindIcon kind={actor.kind} />
        <div>
          <Excerpt class={styles['name']} text={actor.name} {...own} />
          {actor.roles.map((role) => (
            <Excerpt key={role.title} class={styles['detail']} text={roleText(role)} {...own} />
          ))}
          {actor.aliases.length > 0 && (
            <Excerpt class={styles['detail']} text={actor.aliases.join(' · ')} {...own} />
          )}
          {actor.isDismissed && <bdi class={styles['detail']}>{t('not-an-actor')}</bdi>}
        </div>
      </div>
      <Rename key={actor.name} name={actor.name} onRename={(name) => onChange({ name })} />
      <Section title={t('actor-kind')}>
        <div class={styles['choices']}>
          {actorKinds.map((kind) => (
            <Button
              key={kind}
              action={`kind-${kind}`}
              disabled={kind === actor.kind}
              onClick={() => onChange({ kind })}
            >
              {t(`kind-${kind}`)}
            </Button>
          ))}
        </div>
      </Section>
      {others.length > 0 && (
        <Section title={t('actor-merge')}>
          <Combobox
            key={actor.mentions.length}
            name="merge"
            isClosed
            clears
            label={t('actor-merge-with')}
            placeholder={t('actor-merge-placeholder')}
            options={others.map(({ key, name }) => ({ key, text: name, ...own }))}
            onChoose={(option) => {
              const mergeWith = others.find(({ key }) => key === option?.key);
              if (mergeWith) onChange({ mergeWith });
            }}
          />
        </Section>
      )}
      <Mentions
        key={`${actor.key}-${actor.mentions.length}`}
        actor={actor}
        {...own}
        onGoTo={onGoTo}
        onSplit={(split, name) => onChange({ split, name })}
      />
      {quoted.length > 0 && (
        <Section title={t('quotations')} aside={t('quoted-count', { count: quoted.length })}>
          <ul class={styles['list']} onKeyDown={walkRows}>
            {quoted.map((item) => (
              <li key={item.key}>
                <button
                  type="button"
                  data-row
                  class={styles['row']}
                  dir={direction}
                  onClick={() => props.onOpenQuotation(item)}
                >
                  <Excerpt text={item.exact} language={item.language} direction={item.direction} />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('correct')}>
        <div>
          <Button
            action={actor.isDismissed ? 'is-actor' : 'not-actor'}
            onClick={() => onChange({ isActor: actor.isDismissed })}
          >
            {actor.isDismissed ? (
              <Undo2 aria-hidden="true" class="mirrored" />
            ) : (
              <UserRoundX aria-hidden="true" />
            )}
            {t(actor.isDismissed ? 'is-an-actor' : 'not-an-actor')}
          </Button>
        </div>
      </Section>
    </Screen>
  );
}

function Rename({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(name);
  const isNew = typed.trim() !== '' && typed.trim() !== name;
  return (
    <Section title={t('actor-rename')}>
      <form
        class={styles['line']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isNew) onRename(typed.trim());
        }}
      >
        <Field
          name="actor-name"
          label={t('actor-name')}
          hideLabel
          value={typed}
          problem={typed.trim() === '' ? t('actor-name-empty') : undefined}
          onInput={setTyped}
        />
        <Button action="rename" disabled={!isNew} onClick={() => onRename(typed.trim())}>
          {t('actor-rename-do')}
        </Button>
      </form>
    </Section>
  );
}

interface MentionsProps {
  readonly actor: ActorItem;
  readonly language: string;
  readonly direction: Direction;
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onSplit: (mentions: readonly number[], name: string) => void;
}

/** The mentions, each to be seen in the page; some of them can be made an actor of their own. */
function Mentions({ actor, language, direction, onGoTo, onSplit }: MentionsProps) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const { mentions } = actor;
  const first = mentions[chosen[0] ?? -1];
  const toggle = (number: number) =>
    setChosen(
      chosen.includes(number)
        ? chosen.filter((one) => one !== number)
        : [...chosen, number].sort((a, b) => a - b),
    );
  const canSplit = mentions.length > 1;
  return (
    <Section title={t('mentions')} aside={t('mention-count', { count: mentions.length })}>
      {canSplit && <p class={styles['hint']}>{t('actor-split-hint')}</p>}
      <ul class={styles['list']}>
        {mentions.map((mention, number) => (
          <li key={`${mention.start}-${number}`} class={styles['mention']} dir={direction}>
            <label class={styles['choose']}>
              {canSplit && (
                <input
                  type="checkbox"
                  data-field="mention"
                  checked={chosen.includes(number)}
                  onChange={() => toggle(number)}
                />
              )}
              <Excerpt text={mention.exact} language={language} direction={direction} />
            </label>
            {onGoTo && (
              <Button look="quiet" label={t('go-to-mark')} onClick={() => onGoTo(mention)}>
                <LocateFixed aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canSplit && (
        <div>
          <Button
            action="split"
            disabled={chosen.length === 0 || chosen.length === mentions.length}
            onClick={() => first && onSplit(chosen, first.exact)}
          >
            {t('actor-split', { count: chosen.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
