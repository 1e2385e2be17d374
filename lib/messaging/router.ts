import * as z from 'zod/mini';
import type { Runtime } from 'webextension-polyfill';
import {
  backgroundRequests,
  pageOnlyRequests,
  type BackgroundName,
  type BackgroundReply,
  type BackgroundRequest,
} from './protocol.ts';
import { failure, type Result } from './result.ts';

export type Handlers = {
  [N in BackgroundName]: (
    request: BackgroundRequest<N>,
    sender: Runtime.MessageSender,
  ) => Promise<Result<BackgroundReply<N>>>;
};

/** Who we are, to tell our pages from our content scripts and from strangers. */
export interface Identity {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
}

const isName = (name: unknown): name is BackgroundName =>
  typeof name === 'string' && Object.hasOwn(backgroundRequests, name);

/**
 * Turns one incoming message into its reply. Undefined for what is not a request to the background, so that
 * other listeners may answer. Never throws: what goes wrong is a value.
 */
export function route(
  handlers: Handlers,
  identity: Identity,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  if (!isName(name)) return undefined;
  if (sender.id !== identity.id) return Promise.resolve(failure('not-allowed', 'another extension'));
  if (pageOnlyRequests.has(name) && !sender.url?.startsWith(identity.origin))
    return Promise.resolve(failure('not-allowed', `${name} from a content script`));
  const request = backgroundRequests[name].safeParse('request' in message ? message.request : undefined);
  if (!request.success) return Promise.resolve(failure('bad-message', z.prettifyError(request.error)));
  // The schema above is the handler's own: the pair is typed in `Handlers`, which an index cannot express.
  const handler = handlers[name] as (
    request: unknown,
    sender: Runtime.MessageSender,
  ) => Promise<Result<unknown>>;
  return handler(request.data, sender).catch((error: unknown) => failure('unexpected', error));
}
