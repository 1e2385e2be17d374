import type { EntityName } from '../model/entities.ts';

/** Says which records were written, to every other view of the extension. `ids` is null when there are too many to name. */
export interface Change {
  readonly entity: EntityName;
  readonly ids: readonly string[] | null;
}

const CHANNEL = 'isnad-changes';
const MOST_IDS = 1000;

/** Sends notices of committed writes. Views of the same page hear them too. */
export interface Announcer {
  readonly announce: (records: readonly { entity: EntityName; id: string }[]) => void;
  /** So many records that nobody would read their names. */
  readonly announceMany: (entities: readonly EntityName[]) => void;
  readonly close: () => void;
}

export function openAnnouncer(): Announcer {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (records) => {
      const byEntity = new Map<EntityName, Set<string>>();
      for (const { entity, id } of records) {
        const ids = byEntity.get(entity) ?? new Set();
        byEntity.set(entity, ids.add(id));
      }
      const changes = [...byEntity].map(([entity, ids]): Change => ({
        entity,
        ids: ids.size > MOST_IDS ? null : [...ids],
      }));
      if (changes.length > 0) channel.postMessage(changes);
    },
    announceMany: (entities) => {
      if (entities.length > 0) channel.postMessage(entities.map((entity): Change => ({ entity, ids: null })));
    },
    close: () => channel.close(),
  };
}

/** Calls `listener` after each write committed by any view or worker. Returns the way to stop. */
export function onChanges(listener: (changes: readonly Change[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<readonly Change[]>) => listener(event.data);
  return () => channel.close();
}
