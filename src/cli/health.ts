/** For container health checks: exits 0 when the process on this machine can do its work, 1 otherwise. */
import { request } from 'node:http';

// A process without the API answers on its port for probes, if it has one.
const port = process.env.PROBE_PORT || process.env.PORT || '3000';
const check = request({ host: '127.0.0.1', port, path: '/readyz', timeout: 2_500 }, (response) => {
  process.exit(response.statusCode === 200 ? 0 : 1);
});
check.on('timeout', () => process.exit(1));
check.on('error', () => process.exit(1));
check.end();
