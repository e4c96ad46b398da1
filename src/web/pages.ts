/** Every page and every form, by path. */
import * as article from './pages/article.tsx';
import { makeComparison, showCompare, showComparison } from './pages/compare.tsx';
import { pickDiff, showDiff } from './pages/diff.tsx';
import * as endpoints from './pages/endpoints.tsx';
import { deleteFact, setConditions, showFact } from './pages/fact.tsx';
import { showHome } from './pages/home.tsx';
import { login, logout, showLogin } from './pages/login.tsx';
import { showOperations } from './pages/operations.tsx';
import { deleteSavedSearch, showSavedSearch } from './pages/saved-search.tsx';
import { addSearch, showSearch } from './pages/search.tsx';
import { showSources } from './pages/sources.tsx';
import * as story from './pages/story.tsx';
import { checkSubmission, submit } from './pages/submit.tsx';
import { callOff, deleteTaskRecord, showTask } from './pages/task.tsx';
import { showTasks } from './pages/tasks.tsx';
import { showVersion } from './pages/version.tsx';
import { split } from './parts/split-form.tsx';
import * as taskForms from './tasks/forms.tsx';
import type { Act, Show } from './visit.ts';

/** For whoever has not logged in yet. */
export const OPEN_PAGES: readonly [string, Show][] = [['/login', showLogin]];
export const OPEN_ACTIONS: readonly [string, Act][] = [
  ['/login', login],
  ['/logout', logout],
];

export const PAGES: readonly [string, Show][] = [
  ['/', showHome],
  ['/stories/:id', story.showStory],
  ['/stories/:id/sources', showSources],
  ['/articles/:id', article.showArticle],
  ['/articles/:id/versions/:n', showVersion],
  ['/articles/:id/diffs', pickDiff],
  ['/articles/:id/diffs/:range', showDiff],
  ['/facts/:id', showFact],
  ['/compare', showCompare],
  ['/compare/:id', showComparison],
  ['/endpoints', endpoints.showEndpoints],
  ['/endpoints/:id', endpoints.showEndpoint],
  ['/search', showSearch],
  ['/searches/:id', showSavedSearch],
  ['/operations', showOperations],
  ['/tasks', showTasks],
  ['/tasks/:id', showTask],
];

export const ACTIONS: readonly [string, Act][] = [
  ['/submit', submit],
  ['/submit/check', checkSubmission],
  ['/stories/:id/articles', story.addToStory],
  ['/stories/:id/facts', story.addFact],
  ['/stories/:id/facts/point', story.pointAtFact],
  ['/stories/:id/rename', story.rename],
  ['/stories/:id/merge', story.merge],
  ['/stories/:id/split', split],
  ['/stories/:id/delete', story.deleteStory],
  ['/articles/:id/look', article.look],
  ['/articles/:id/pause', article.pause],
  ['/articles/:id/resume', article.resume],
  ['/articles/:id/watch', article.watch],
  ['/articles/:id/unwatch', article.unwatch],
  ['/articles/:id/move', article.move],
  ['/articles/:id/delete', article.deleteArticle],
  ['/facts/:id/conditions', setConditions],
  ['/facts/:id/delete', deleteFact],
  ['/searches', addSearch],
  ['/searches/:id/delete', deleteSavedSearch],
  ['/compare', makeComparison],
  ['/endpoints', endpoints.addEndpoint],
  ['/endpoints/preview', endpoints.previewEndpoint],
  ['/endpoints/:id/edit', endpoints.editEndpoint],
  ['/endpoints/:id/test', endpoints.sendTest],
  ['/endpoints/:id/pause', endpoints.pauseEndpoint],
  ['/endpoints/:id/resume', endpoints.resumeEndpoint],
  ['/endpoints/:id/rotate', endpoints.rotateEndpoint],
  ['/endpoints/:id/recover', endpoints.recoverEndpoint],
  ['/endpoints/:id/delete', endpoints.deleteEndpoint],
  ['/deliveries/:id/replay', endpoints.replay],
  ['/tasks/import', taskForms.importMany],
  ['/tasks/export', taskForms.writeOut],
  ['/tasks/rederive', taskForms.readAgain],
  ['/tasks/archive', taskForms.fetchPast],
  ['/tasks/:id/cancel', callOff],
  ['/tasks/:id/delete', deleteTaskRecord],
];
