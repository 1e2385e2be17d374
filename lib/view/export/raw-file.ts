import { rawExport } from '../../store/raw-export.ts';
import { blobOf } from './blob-of.ts';

/**
 * Everything in the database as it lies there, for a reader whose data could not be brought to this version. Null when
 * not even that can be read.
 */
export async function rawFile(
  now = new Date(),
): Promise<{ readonly name: string; readonly blob: Blob } | null> {
  try {
    const blob = await blobOf(rawExport(), 'application/x-ndjson');
    return { name: `isnad-as-stored-${now.toISOString().slice(0, 10)}.ndjson`, blob };
  } catch {
    return null;
  }
}
