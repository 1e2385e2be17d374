import { signal, type ReadonlySignal } from '@preact/signals';
import type { SearchTarget } from '../../lib/model/library-view.ts';

/** Where in the library the reader is. Each place has an address, so that back and forward work and links lead there. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'trash' }
  | { readonly at: 'import' }
  | { readonly at: 'conflicts' }
  /** `articleId`: the article that was open. */
  | { readonly at: 'export'; readonly articleId: string | null }
  | { readonly at: 'article'; readonly id: string; readonly open: SearchTarget | null };

const id = /^[0-9a-f-]{36}$/;

/** What stands after `#` in the address. */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return '';
    case 'export':
      return place.articleId === null ? 'export' : `export/${place.articleId}`;
    case 'article': {
      const { open } = place;
      if (open?.is === 'quotation') return `article/${place.id}/quotation/${open.quotationId}`;
      if (open?.is === 'note') return `article/${place.id}/note/${open.noteId}`;
      if (open?.is === 'actor') return `article/${place.id}/actor/${open.actorId}`;
      return `article/${place.id}`;
    }
    case 'trash':
    case 'import':
    case 'conflicts':
      return place.at;
  }
}

/** The place of an address; anything else is the list. */
export function placeOf(address: string): Place {
  const [at = '', first = '', kind = '', second = ''] = address.replace(/^#/, '').split('/');
  if (at === 'trash' || at === 'import' || at === 'conflicts') return { at };
  if (at === 'export') return { at, articleId: id.test(first) ? first : null };
  if (at !== 'article' || !id.test(first)) return { at: 'list' };
  if (kind === 'quotation' && id.test(second))
    return { at, id: first, open: { is: 'quotation', articleId: first, quotationId: second } };
  if (kind === 'note' && id.test(second))
    return { at, id: first, open: { is: 'note', articleId: first, noteId: second } };
  if (kind === 'actor' && id.test(second))
    return { at, id: first, open: { is: 'actor', articleId: first, actorId: second } };
  return { at, id: first, open: null };
}

export interface Way {
  readonly place: ReadonlySignal<Place>;
  readonly go: (place: Place) => void;
  readonly close: () => void;
}

/** Follows the window's address. */
export function followAddress(): Way {
  const place = signal(placeOf(location.hash));
  const follow = () => {
    place.value = placeOf(location.hash);
  };
  addEventListener('hashchange', follow);
  return {
    place,
    go: (next) => {
      place.value = next;
      const address = addressOf(next);
      if (`#${address}` !== (location.hash || '#'))
        history.pushState(null, '', address === '' ? location.pathname : `#${address}`);
    },
    close: () => removeEventListener('hashchange', follow),
  };
}
