import { entityNames, type EntityName } from '../model/entities.ts';
import { canonical } from './canonical.ts';
import { FORMAT, FORMAT_VERSION, type Generator } from './export-file.ts';

/** Hands out the records of one kind in batches. */
export type RecordSource = (
  name: EntityName,
) => AsyncIterable<readonly object[]> | Iterable<readonly object[]>;

/**
 * The export file in pieces, one record a line with its keys in order, so that two exports can be compared line by line.
 * Memory: one batch. `exportedAt` is ISO 8601 in UTC.
 */
export async function* writeJson(
  generator: Generator,
  exportedAt: string,
  records: RecordSource,
): AsyncGenerator<string, void, undefined> {
  const { name, version } = generator;
  yield `{\n"format":${JSON.stringify(FORMAT)},\n"version":${FORMAT_VERSION},\n`;
  yield `"generator":${canonical({ name, version })},\n"exportedAt":${JSON.stringify(exportedAt)}`;
  for (const entity of entityNames) {
    yield `,\n"${entity}":[`;
    let separator = '\n';
    for await (const batch of records(entity)) {
      if (batch.length === 0) continue;
      yield separator + batch.map(canonical).join(',\n');
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}
