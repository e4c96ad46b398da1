/** The pages. */
import { Router } from 'express';
import type { App } from '../app/ports.ts';

export function createPages(_app: App): Router {
  return Router();
}
