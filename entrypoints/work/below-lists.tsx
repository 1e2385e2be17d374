import type { Signal } from '@preact/signals';
import { ActorScreen } from '../../components/actor/actor-screen.tsx';
import { MissedActorScreen } from '../../components/actor/missed-actor-screen.tsx';
import type { TabName } from '../../components/article/article-view.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { SpanScreen } from '../../components/quotation/span-screen.tsx';
import type { ArticleText } from '../../lib/model/article.ts';
import { isSamePlace, type Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import { moveEdge } from '../../lib/view/work/move-edge.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';
import { PassageWork } from './passage-work.tsx';
import { QuotationWork } from './quotation-work.tsx';
import type { Route } from './route.ts';
import type { Saying } from './use-said.ts';

interface Props {
  readonly bench: Workbench;
  readonly route: Signal<Route>;
  readonly tab: Signal<TabName>;
  /** Row that takes the focus when the lists are shown again. */
  readonly returnTo: Signal<string | null>;
  readonly saying: Saying;
  readonly article: ArticleText | null;
  readonly language: string;
  readonly direction: Direction;
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onPick: ((id: string) => Promise<Place | null>) | null;
  readonly onOpen: (item: QuotationItem, startsInNote: boolean) => Promise<void>;
}

/** The views below the lists of one article: a quotation, an actor, what was missed. */
export function BelowLists(props: Props) {
  const { bench, route, tab, returnTo, saying, article, language, direction, onGoTo, onOpen } = props;
  const { t } = useTranslator();
  const { tell } = saying;
  const now = route.value;
  const toLists = () => {
    route.value = { at: 'lists' };
  };
  if (now.at === 'quotation' || now.at === 'candidates' || now.at === 'span' || now.at === 'reattach')
    return (
      <QuotationWork
        bench={bench}
        route={route}
        article={article}
        onGoTo={onGoTo}
        onPick={props.onPick}
        saying={saying}
        onOpen={onOpen}
        onLists={(key) => {
          returnTo.value = key ?? returnTo.value;
          toLists();
        }}
      />
    );
  const note = now.at === 'passage' ? bench.notes.value.find(({ id }) => id === now.id) : undefined;
  if (note)
    return (
      <PassageWork
        key={note.id}
        bench={bench}
        route={route}
        note={note}
        article={article}
        onGoTo={onGoTo}
        onPick={props.onPick}
        saying={saying}
        onLists={() => {
          returnTo.value = note.itemKey;
          toLists();
        }}
      />
    );
  if (now.at === 'missed-quotation' && article)
    return (
      <SpanScreen
        name="missed-quotation"
        title={t('mark-quotation')}
        text={article.text}
        language={language}
        direction={direction}
        start={now.place}
        move={(place, edge, step) => moveEdge(article.text, place, edge, step)}
        chooseLabel={t('mark-quotation')}
        onBack={toLists}
        onChoose={(place) =>
          void bench.addQuotation(place).then(async (outcome) => {
            tell(outcome, t('quotation-added'));
            const added = bench.quotations.value.find((item) => item.place && isSamePlace(item.place, place));
            if (outcome.ok && added) await onOpen(added, true);
          })
        }
      />
    );
  if (now.at === 'missed-actor' && article)
    return (
      <MissedActorScreen
        text={article.text}
        language={language}
        direction={direction}
        start={now.place}
        move={(place, edge, step) => moveEdge(article.text, place, edge, step)}
        actors={bench.actors.value.filter(({ isDismissed }) => !isDismissed)}
        onBack={toLists}
        onAdd={(place, as) =>
          void bench.addMention(place, as).then((outcome) => {
            tell(outcome, t('actor-added'));
            tab.value = 'actors';
            toLists();
          })
        }
      />
    );
  const actor = now.at === 'actor' ? bench.actors.value.find(({ key }) => key === now.key) : undefined;
  if (actor)
    return (
      <ActorScreen
        key={actor.key}
        actor={actor}
        others={bench.actors.value.filter(({ key, isDismissed }) => key !== actor.key && !isDismissed)}
        quoted={bench.quotations.value.filter(
          ({ speaker, isDismissed }) => speaker?.actorKey === actor.key && !isDismissed,
        )}
        language={language}
        direction={direction}
        onChange={(change) => {
          const { name } = actor;
          void bench.changeActor(actor, change).then((outcome) => {
            tell(outcome, t('actor-changed'));
            // A detected actor has another key once it is stored.
            const stored = bench.actors.value.find(
              (item) => item.name === ('name' in change && !('split' in change) ? change.name : name),
            );
            if (stored) route.value = { at: 'actor', key: stored.key };
          });
        }}
        onOpenQuotation={(item) => void onOpen(item, false)}
        onGoTo={onGoTo}
        onBack={() => {
          returnTo.value = actor.key;
          toLists();
        }}
      />
    );
  return null;
}
