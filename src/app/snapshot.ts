/** Plans are made from a snapshot, outside transactions; a commit that finds the snapshot outdated rolls back with this. */
export class SnapshotOutdated extends Error {
  constructor() {
    super('what the plan was made from has changed');
  }
}

/** What the work returns; null when it rolled back because its snapshot is no longer true. */
export async function unlessOutdated<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SnapshotOutdated) return null;
    throw error;
  }
}
