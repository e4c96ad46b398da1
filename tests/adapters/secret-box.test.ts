import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSecretBox } from '../../src/adapters/secret-box.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'variorum-keys-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
const key = () => randomBytes(32).toString('base64');
const box = async (configured: string | null, dataDir?: string) =>
  openSecretBox({ configured, dataDir: dataDir ?? (await folder()) });

test('what was sealed opens for its owner and says nothing to others', async () => {
  const { seal, open } = await box(key());
  const sealed = seal('whsec_quay', 'end_1');
  expect(open(sealed, 'end_1')).toBe('whsec_quay');
  expect(sealed).not.toContain('quay');
  expect(Buffer.from(sealed.split('.')[1]!, 'base64').toString('latin1')).not.toContain('quay');
  // Equal secrets do not look equal.
  expect(seal('whsec_quay', 'end_1')).not.toBe(sealed);
  expect(() => open(sealed, 'end_2')).toThrow('not what was sealed');
});

test('a changed byte is noticed', async () => {
  const { seal, open } = await box(key());
  const [id, content] = seal('whsec_quay', 'end_1').split('.');
  const bytes = Buffer.from(content!, 'base64');
  for (const at of [0, 13, bytes.length - 1]) {
    const forged = Buffer.from(bytes);
    forged[at]! ^= 1;
    expect(() => open(`${id}.${forged.toString('base64')}`, 'end_1')).toThrow('not what was sealed');
  }
  expect(() => open(`${id}.`, 'end_1')).toThrow('not what was sealed');
});

test('a key is exchanged without a moment in which something cannot be read', async () => {
  const [old, fresh] = [key(), key()];
  const sealed = (await box(old)).seal('whsec_quay', 'end_1');
  const both = await box(`${old},${fresh}`);
  const turned = await box(`${fresh}, ${old}`);
  expect(turned.open(sealed, 'end_1')).toBe('whsec_quay');
  const again = turned.seal('whsec_quay', 'end_1');
  expect(both.open(again, 'end_1')).toBe('whsec_quay');
  expect((await box(fresh)).open(again, 'end_1')).toBe('whsec_quay');
  expect(sealed.startsWith(`${turned.keyId}.`)).toBe(false);
  expect(again.startsWith(`${turned.keyId}.`)).toBe(true);
  const alone = await box(fresh);
  expect(() => alone.open(sealed, 'end_1')).toThrow(/which this process does not have.*SECRETS_KEY/);
});

test('without a configured key one is made in the data folder, for its owner alone, once', async () => {
  const dir = await folder();
  const boxes = await Promise.all([box(null, dir), box(null, dir), box(null, dir)]);
  const sealed = boxes[0]!.seal('whsec_quay', 'end_1');
  for (const one of boxes) expect(one.open(sealed, 'end_1')).toBe('whsec_quay');
  expect((await stat(join(dir, 'secrets.key'))).mode & 0o777).toBe(0o600);
  // A key that is configured later seals from then on; the one in the folder still opens.
  const later = await box(key(), dir);
  expect(later.open(sealed, 'end_1')).toBe('whsec_quay');
  expect(later.keyId).not.toBe(boxes[0]!.keyId);
});

test('with a configured key no file is made', async () => {
  const dir = await folder();
  await box(key(), dir);
  await expect(readFile(join(dir, 'secrets.key'))).rejects.toThrow('ENOENT');
});

test.each(['secret', 'c2hvcnQ=', `${'x'.repeat(43)}!`])(
  '"%s" is no key, and is refused without being repeated',
  async (text) => {
    const refusal = await box(text).catch((error: Error) => error.message);
    expect(refusal).toMatch(/SECRETS_KEY holds something that is no key/);
    expect(refusal).not.toContain(text);
  },
);

test('a key file that cannot be read is named, with what it is for', async () => {
  const dir = await folder();
  await mkdir(join(dir, 'secrets.key'));
  await expect(box(null, dir)).rejects.toThrow(
    `Cannot read the keys in ${join(dir, 'secrets.key')} (EISDIR), which secrets of endpoints are sealed with.`,
  );
});

test('a key file that was tampered with is named', async () => {
  const dir = await folder();
  await writeFile(join(dir, 'secrets.key'), 'not a key\n');
  await expect(box(null, dir)).rejects.toThrow(join(dir, 'secrets.key'));
});
