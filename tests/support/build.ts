import { execFileSync } from 'node:child_process';

/** Worker threads and spawned processes run compiled code, as in production, so it is built once before the tests. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
