import { expect, test } from 'vitest';
import { seldom } from '../../src/adapters/queue/seldom.ts';

const refused = (port: number) =>
  Object.assign(new Error(`connect ECONNREFUSED 127.0.0.1:${port}`), { code: 'ECONNREFUSED' });

test('the same trouble, told by every connection at every try, is heard once a minute; another at once', () => {
  let at = 0;
  const heard: string[] = [];
  const tell = seldom(
    (error, about) => heard.push(`${at / 1000} ${about} ${error.message.slice(-4)}`),
    () => at,
  );
  for (; at <= 120_000; at += 10_000) {
    for (const queue of ['capture', 'process']) tell(refused(6379), queue);
    if (at === 30_000) tell(refused(5432), 'task');
  }
  expect(heard).toEqual(['0 capture 6379', '30 task 5432', '60 capture 6379', '120 capture 6379']);
});
