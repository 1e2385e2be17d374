/** Stores of version 1 and their indexes (`name: key path`, `*` = one entry per array item). Written out: it never changes. */
const stores: Record<string, Record<string, string>> = {
  articles: { key: 'key', aliases: 'aliases*', modifiedAt: 'modifiedAt', deletedAt: 'deletedAt' },
  quotations: { articleId: 'articleId', actorId: 'speaker.actorId', deletedAt: 'deletedAt' },
  actors: { key: 'key', deletedAt: 'deletedAt' },
  appearances: { articleId: 'articleId', actorId: 'actorId', deletedAt: 'deletedAt' },
  annotations: {
    articleId: 'articleId',
    targetId: 'target.id',
    tags: 'tags*',
    modifiedAt: 'modifiedAt',
    deletedAt: 'deletedAt',
  },
  assessments: { quotationId: 'quotationId', deletedAt: 'deletedAt' },
  crossReferences: {
    fromQuotationId: 'fromQuotationId',
    toQuotationId: 'to.quotationId',
    deletedAt: 'deletedAt',
  },
  evidence: { quotationId: 'quotationId', deletedAt: 'deletedAt' },
};

export function firstStores(db: IDBDatabase): void {
  for (const [name, indexes] of Object.entries(stores)) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    for (const [index, path] of Object.entries(indexes))
      store.createIndex(index, path.replace('*', ''), { multiEntry: path.endsWith('*') });
  }
  db.createObjectStore('sync', { keyPath: ['entity', 'id'] }).createIndex('dirty', 'dirty');
  const drafts = db.createObjectStore('drafts', { keyPath: 'key' });
  drafts.createIndex('articleKey', 'articleKey');
  drafts.createIndex('savedAt', 'savedAt');
  db.createObjectStore('undo', { keyPath: 'id' }).createIndex('at', 'at');
  const steps = db.createObjectStore('undoSteps', { autoIncrement: true });
  steps.createIndex('undoId', 'undoId');
  steps.createIndex('record', ['entity', 'id']);
  db.createObjectStore('meta');
}
