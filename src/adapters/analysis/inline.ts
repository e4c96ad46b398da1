import type { Analysis } from '../../app/ports.ts';
import { stages } from './stages.ts';

/** In this thread and without limits: for the command line, where the reader's patience is the limit. */
export function inlineAnalysis(): Analysis {
  return {
    extract: async (request) => stages.extract(request),
    claims: async (request) => stages.claims(request),
    diff: async (request) => stages.diff(request),
    observe: async (request) => stages.observe(request),
    suggest: async (request) => stages.suggest(request),
    doubts: async (versions) => stages.doubts(versions),
    group: async (request) => stages.group(request),
    place: async (request) => stages.place(request),
    close: async () => {},
  };
}
