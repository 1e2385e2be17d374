import type { Storage } from 'webextension-polyfill';

type Changes = Record<string, Storage.StorageChange>;
type Listener = (changes: Changes, area: string) => void;

export interface FakeStorage {
  readonly api: { readonly storage: Storage.Static };
  /** What an area holds at present. */
  readonly held: (area: 'local' | 'session') => Record<string, unknown>;
}

/** The extension's storage in memory. Every call takes a turn of the event loop, as in a browser. */
export function fakeStorage(local: Record<string, unknown> = {}): FakeStorage {
  const areas: Record<string, Record<string, unknown>> = { local, session: {} };
  const listeners = new Set<Listener>();
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  const area = (name: string) => ({
    get: async (key: string) => {
      await turn();
      const value = areas[name]?.[key];
      return value === undefined ? {} : { [key]: structuredClone(value) };
    },
    set: async (items: Record<string, unknown>) => {
      await turn();
      Object.assign(areas[name] ?? {}, structuredClone(items));
      const changes = Object.fromEntries(
        Object.entries(items).map(([key, newValue]) => [key, { newValue: structuredClone(newValue) }]),
      );
      for (const listener of listeners) listener(changes, name);
    },
    clear: async () => {
      await turn();
      const changes = Object.fromEntries(Object.keys(areas[name] ?? {}).map((key) => [key, {}]));
      areas[name] = {};
      for (const listener of listeners) listener(changes, name);
    },
  });
  const storage: unknown = {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { api: { storage: storage as Storage.Static }, held: (name) => areas[name] ?? {} };
}

/** `navigator.locks`, which Node 20 lacks, for exclusive locks. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, turn);
    return turn;
  };
  return { request: request as LockManager['request'] };
}
