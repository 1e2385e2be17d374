import type { Browser } from 'webextension-polyfill';
import type {
  Announcement,
  BackgroundName,
  BackgroundReply,
  BackgroundRequest,
  ReaderName,
  ReaderRequests,
} from './protocol.ts';
import { failure, type Result } from './result.ts';

type Api = Pick<Browser, 'runtime' | 'tabs'>;

/** Ask the background. A worker that cannot be reached is a value too. */
export async function askBackground<N extends BackgroundName>(
  api: Pick<Browser, 'runtime'>,
  name: N,
  request: BackgroundRequest<N>,
): Promise<Result<BackgroundReply<N>>> {
  try {
    const reply: Result<BackgroundReply<N>> | undefined = await api.runtime.sendMessage({ name, request });
    return reply ?? failure('unexpected', 'no answer');
  } catch (error) {
    return failure('unexpected', error);
  }
}

/**
 * As `askBackground`, for a question that changes nothing: a background that ended in the middle of an answer starts anew
 * with the next question, so it is asked once more.
 */
export async function askBackgroundAgain<N extends BackgroundName>(
  api: Pick<Browser, 'runtime'>,
  name: N,
  request: BackgroundRequest<N>,
): Promise<Result<BackgroundReply<N>>> {
  const reply = await askBackground(api, name, request);
  return reply.ok || reply.code !== 'unexpected' ? reply : askBackground(api, name, request);
}

/** Ask the reader script of a tab; undefined when there is none. */
export async function askReader<N extends ReaderName>(
  api: Api,
  tabId: number,
  name: N,
  request: ReaderRequests[N]['request'],
): Promise<ReaderRequests[N]['reply'] | undefined> {
  try {
    const reply: { value: ReaderRequests[N]['reply'] } | undefined = await api.tabs.sendMessage(
      tabId,
      { name, request },
      { frameId: 0 },
    );
    return reply?.value;
  } catch {
    // No receiver: the tab is gone, or nothing was injected. The caller says which.
    return undefined;
  }
}

/** Tell every open extension page; nobody listening is no error. */
export function announce(api: Pick<Browser, 'runtime'>, announcement: Announcement): void {
  api.runtime.sendMessage(announcement).catch(() => undefined);
}
