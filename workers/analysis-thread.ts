/** What runs inside a worker thread: one pure stage a call. It has no database, no network and no clock. */
import { type StageName, stages } from '../src/adapters/analysis/stages.ts';

export default function run(task: { name: StageName; request: never }): unknown {
  return stages[task.name](task.request);
}
