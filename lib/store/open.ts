import { openDB, unwrap } from 'idb';
import { type Announcer, openAnnouncer } from './changes.ts';
import { type Migration, migrate, migrations } from './migrations/migrate.ts';
import { failure, refused, type Result, succeeded } from './result.ts';
import type { Database, Schema } from './schema.ts';

/** An open database; every function of this room takes one. */
export interface Store {
  readonly db: Database;
  readonly announcer: Announcer;
  readonly close: () => void;
}

export interface OpenOptions {
  readonly name?: string;
  /** Steps to run; all of them by default. */
  readonly steps?: readonly Migration[];
  /** The connection ended from outside: a newer version wants to upgrade, or the browser closed it. Reopen or reload. */
  readonly onClosed?: () => void;
}

export const DATABASE_NAME = 'isnad';

/**
 * Opens the database and brings it to the current version. Errors: `blocked` when another window keeps an older version
 * open, `newer`, `migration` (the data are as they were), `failed`.
 */
export async function openStore(options: OpenOptions = {}): Promise<Result<Store>> {
  const { name = DATABASE_NAME, steps = migrations, onClosed } = options;
  const state = { migrationFailed: false, blocked: false };
  let sayBlocked = (): void => undefined;
  const blocked = new Promise<Result<Store>>((resolve) => {
    sayBlocked = () => {
      state.blocked = true;
      resolve(refused('blocked', 'Another window holds an older version of the data open.'));
    };
  });
  const opened = openDB<Schema>(name, steps.length, {
    upgrade: (db, from, _to, upgrade) => {
      migrate(steps, unwrap(db), from, unwrap(upgrade)).catch(() => {
        upgrade.abort();
      });
      upgrade.done.catch(() => {
        state.migrationFailed = true;
      });
    },
    blocked: () => sayBlocked(),
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  }).then(
    (db): Result<Store> => {
      // It opened after all, too late for whoever asked: holding it would block the next one.
      if (state.blocked) db.close();
      return succeeded(storeOf(db));
    },
    (error: unknown): Result<Store> =>
      state.migrationFailed ? refused('migration', failure(error).error.message) : failure(error),
  );
  return Promise.race([opened, blocked]);
}

function storeOf(db: Database): Store {
  const announcer = openAnnouncer();
  return {
    db,
    announcer,
    close: () => {
      announcer.close();
      db.close();
    },
  };
}
