/** `npm start`: one process of the service, configured by the environment. */
import { failWith } from './cli/fail.ts';
import { serve } from './serve.ts';

try {
  await serve(process.env);
} catch (error) {
  failWith(error);
}
