/** For container health checks: exits 0 when the service on this machine can serve, 1 otherwise. */
import { request } from 'node:http';

const port = process.env.PORT ?? '3000';
const check = request({ host: '127.0.0.1', port, path: '/readyz', timeout: 2_500 }, (response) => {
  process.exit(response.statusCode === 200 ? 0 : 1);
});
check.on('timeout', () => process.exit(1));
check.on('error', () => process.exit(1));
check.end();
