import type { Browser } from 'webextension-polyfill';
import type { ReaderName, ReaderRequests } from '../../lib/messaging/protocol.ts';
import type { ReaderSession } from './session.ts';

type Answers = {
  [N in ReaderName]: (
    request: ReaderRequests[N]['request'],
  ) => ReaderRequests[N]['reply'] | Promise<ReaderRequests[N]['reply']>;
};

/** Answers the background and the extension's pages; nobody else can send to a content script. */
export function answerRequests(api: Browser, session: ReaderSession): void {
  const answers: Answers = {
    'reader.state': () => session.told,
    'reader.read': ({ force }) => {
      if (force) void session.read({ force });
      return null;
    },
    'reader.go-to': (place) => session.goTo(place),
    'reader.refresh': () => {
      void session.placeStored();
      return null;
    },
    'reader.show-marks': ({ shown }) => session.showMarks(shown),
    'reader.selection': () => session.selection(),
    'reader.pick': ({ id }) => session.hand.pick(id),
    'reader.step': ({ by }) => session.hand.step(by),
    'reader.go-back': () => session.goBack(),
    'reader.open-card': () => session.hand.openCard(),
  };
  const isName = (name: unknown): name is ReaderName =>
    typeof name === 'string' && Object.hasOwn(answers, name);

  const listener = (
    message: unknown,
    sender: { id?: string },
    reply: (value: unknown) => void,
  ): true | undefined => {
    if (sender.id !== api.runtime.id || typeof message !== 'object' || message === null) return;
    if (!('name' in message) || !('request' in message) || !isName(message.name)) return;
    session.noteQuestion();
    const answer = answers[message.name] as (request: unknown) => unknown;
    const value = answer(message.request);
    if (!(value instanceof Promise)) {
      reply({ value });
      return;
    }
    void value.then((later: unknown) => reply({ value: later }));
    // Keeps the way for the reply open.
    return true;
  };
  // The polyfill's type knows promise replies only; the callback is what both browsers share (see `native`).
  api.runtime.onMessage.addListener(listener as Parameters<typeof api.runtime.onMessage.addListener>[0]);
}
