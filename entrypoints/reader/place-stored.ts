import type { Browser } from 'webextension-polyfill';
import { askBackgroundAgain } from '../../lib/messaging/client.ts';
import type { PlacedRecord } from '../../lib/messaging/page-state.ts';
import type { BackgroundReply } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/messaging/result.ts';
import type { ArticleMetadata, ArticleText } from '../../lib/model/article.ts';

interface Asked {
  readonly metadata: ArticleMetadata;
  readonly article: ArticleText;
  /** Offset of the text that is seen. */
  readonly near: number;
}

type Placed = BackgroundReply<'annotations.place'>;
type Api = Pick<Browser, 'runtime'>;

/**
 * Asks where what is stored of an article stands now: what stands as it was comes at once, what has to be searched in
 * portions, near the part that is seen first. `onPlaced` gets all that is known so far and says whether to go on. False when it did not
 * come to the end.
 */
export async function placeAll(
  api: Api,
  asked: Asked,
  onPlaced: (stored: readonly PlacedRecord[]) => boolean,
): Promise<boolean> {
  const stored: PlacedRecord[] = [];
  let waiting: string[] | null = null;
  do {
    const reply: Result<Placed> = await askBackgroundAgain(api, 'annotations.place', { ...asked, waiting });
    if (!reply.ok) return false;
    stored.push(...reply.value.placed);
    if (!onPlaced(stored)) return false;
    ({ waiting } = reply.value);
  } while (waiting.length > 0);
  return true;
}

/** What is known of the stored places after one question. */
export async function placedSoon(api: Api, asked: Asked): Promise<PlacedRecord[]> {
  const reply = await askBackgroundAgain(api, 'annotations.place', { ...asked, waiting: null });
  return reply.ok ? reply.value.placed : [];
}
