/** The one door of API, pages, feeds and pictures: with a key where one is needed, and as often as that key may. */
import { type RequestHandler, Router } from 'express';
import type { App } from '../app/ports.ts';
import { requireKey } from './auth.ts';
import { rateLimited } from './rate-limit.ts';

const doors = new WeakMap<App, RequestHandler>();

/** The same for whoever asks for it, so that what a key reads here counts there too. */
export function admitted(app: App): RequestHandler {
  const door = doors.get(app) ?? Router().use(requireKey(app), rateLimited(app));
  doors.set(app, door);
  return door;
}
