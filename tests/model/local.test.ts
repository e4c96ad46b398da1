/** A local model: how its folder is read, what its absence says, and how its numbers become words. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLocalReader, type Transformers } from '../../src/adapters/model/local.ts';
import type { LocalModel } from '../../src/config.ts';
import type { PairQuestion } from '../../src/domain/opinion.ts';
import { variorum } from '../support/cli.ts';

async function folder(config: unknown, weights = 'model.onnx'): Promise<LocalModel> {
  const path = await mkdtemp(join(tmpdir(), 'variorum-model-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  await mkdir(join(path, 'onnx'));
  await writeFile(join(path, 'onnx', weights), '');
  if (config !== undefined) await writeFile(join(path, 'config.json'), JSON.stringify(config));
  return { kind: 'local', path, timeoutMs: 1000, sameAt: 0.8 };
}

const NLI = { id2label: { '0': 'CONTRADICTION', '1': 'entailment', '2': 'neutral' } };

/** The library with weights made of rules: logits by premise and conclusion, vectors by text. */
function library(rules: {
  logits?: (premise: string, conclusion: string) => number[];
  vector?: (text: string) => number[];
}): () => Promise<Transformers> {
  return async () => ({
    env: { allowRemoteModels: true, localModelPath: '' },
    AutoTokenizer: {
      from_pretrained: async () => (text: string, options: { text_pair: string }) => ({ text, ...options }),
    },
    AutoModelForSequenceClassification: {
      from_pretrained: async () => async (inputs: object) => {
        const { text, text_pair } = inputs as { text: string; text_pair: string };
        return { logits: { tolist: () => [rules.logits?.(text, text_pair) ?? []] } };
      },
    },
    pipeline: async () => async (texts: readonly string[]) => ({
      tolist: () => texts.map((text) => rules.vector?.(text) ?? []),
    }),
  });
}

const ask = (about: PairQuestion['about'], ...pair: [string, string]): PairQuestion => ({
  id: 'q',
  about,
  pair,
});
const never = new AbortController().signal;

describe('A classifier of inference', () => {
  // What a text says is its letters: the longer follows not from the shorter, "x" contradicts everything.
  const logits = (premise: string, conclusion: string): number[] => {
    if (premise.includes('x') !== conclusion.includes('x')) return [4, 0, 0];
    return [...conclusion].every((letter) => premise.includes(letter)) ? [0, 4, 0] : [0, 0, 4];
  };

  test.each([
    ['versions', 'ab', 'ba', 'same'],
    ['versions', 'ab', 'abc', 'different'],
    ['versions', 'ab', 'abx', 'different'],
    ['versions', 'ab', 'cd', 'unsure'],
    ['sources', 'ab', 'abc', 'same'],
    ['sources', 'ab', 'cd', 'unsure'],
    ['sources', 'ab', 'abx', 'different'],
  ] as const)('about %s, "%s" and "%s" are %s', async (about, one, other, answer) => {
    const reader = await openLocalReader(await folder(NLI), library({ logits }));
    expect(reader.answers('versions')).toBe(true);
    expect(await reader.read(ask(about, one, other), never)).toBe(answer);
  });
});

test('a sentence encoder answers across sources only, by likeness', async () => {
  const vector = (text: string) => (text.includes('dam') ? [1, 0.1] : [0, 1]);
  const reader = await openLocalReader(await folder({}), library({ vector }));
  expect([reader.answers('sources'), reader.answers('versions')]).toEqual([true, false]);
  expect(await reader.read(ask('sources', 'the dam', 'a dam'), never)).toBe('same');
  expect(await reader.read(ask('sources', 'the dam', 'a ferry'), never)).toBe('different');
});

describe('A folder that is no model is refused', () => {
  test.each([
    ['without config.json', undefined, 'model.onnx', 'it has no config.json'],
    ['with a config that is none', [], 'model.onnx', 'config.json cannot be understood'],
    ['without weights', NLI, 'weights.bin', 'neither onnx/model.onnx nor onnx/model_quantized.onnx'],
  ])('%s', async (_what, config, weights, line) => {
    await expect(openLocalReader(await folder(config, weights), library({}))).rejects.toThrow(line);
  });
});

test('without the library a command says in one line what to install', async () => {
  const { path } = await folder(NLI);
  const { code, err } = await variorum(['diff', '--jsonl'], '', { MODEL_PATH: path });
  expect(code).toBe(2);
  expect(err).toContain('npm install --no-save @huggingface/transformers');
  expect(err.trim().split('\n')).toHaveLength(1);
});
