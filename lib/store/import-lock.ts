/** The browser's locks end with the page or worker that holds them, killed or not. Absent outside a browser. */
const locks = (): LockManager | null =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null;

const stagedLock = (database: string): string => `${database}-staged`;
const bringingLock = (database: string): string => `${database}-bringing`;

const releases = new Map<string, () => void>();

/** Says for as long as this page lives, or until `release`, that what this import put aside is still wanted. */
export async function holdStaged(database: string, importId: string): Promise<void> {
  const manager = locks();
  if (!manager) return;
  await new Promise<void>((held, failed) => {
    const kept = manager.request(stagedLock(database), { mode: 'shared' }, () => {
      held();
      return new Promise<void>((release) => releases.set(importId, release));
    });
    kept.catch(failed);
  });
}

export function releaseStaged(importId: string): void {
  releases.get(importId)?.();
  releases.delete(importId);
}

/** Runs the task if no page or worker has an import put aside: what there is was left behind. */
export async function whenNothingStaged(database: string, task: () => Promise<void>): Promise<void> {
  const manager = locks();
  if (!manager) return task();
  await manager.request(stagedLock(database), { ifAvailable: true }, (lock) => (lock ? task() : undefined));
}

async function alone<T>(lock: string, task: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? manager.request(lock, task) : task();
}

/** Runs the task when no other page or worker brings records in or clears them away. */
export const aloneBringing = <T>(database: string, task: () => Promise<T>): Promise<T> =>
  alone(bringingLock(database), task);

/** Runs the task when no other page or worker tidies the segments of the search index. */
export const aloneTidying = <T>(database: string, task: () => Promise<T>): Promise<T> =>
  alone(`${database}-tidying`, task);
