/**
 * A model of the operator's own in ONNX form, by its folder, run by `@huggingface/transformers`. That library weighs hundreds
 * of megabytes and few want it, so it is no part of this program's installation: it is loaded when a model is configured, and
 * its absence is said plainly.
 *
 * The folder is laid out as the library's hub lays models out: config.json, tokenizer.json and onnx/model.onnx (or
 * onnx/model_quantized.onnx). A classifier with a label `entailment` (trained on natural language inference) answers both kinds
 * of question; any other model is taken for a sentence encoder and answers those across sources.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { LocalModel } from '../../config.ts';
import { badInput, VariorumError } from '../../domain/errors.ts';
import type { Answer, PairQuestion } from '../../domain/opinion.ts';
import { ModelFailure, type Reader } from './reader.ts';
import { answerOfLikeness, cosine } from './vectors.ts';

const LIBRARY = '@huggingface/transformers';
/** A verdict of the classifier counts from this probability on. */
const SURE = 0.5;

/** What is used of the library. */
export interface Transformers {
  env: { allowRemoteModels: boolean; localModelPath: string };
  AutoTokenizer: { from_pretrained(id: string, options: object): Promise<Tokenizer> };
  AutoModelForSequenceClassification: { from_pretrained(id: string, options: object): Promise<Classifier> };
  pipeline(task: 'feature-extraction', id: string, options: object): Promise<Encoder>;
}
type Tokenizer = (text: string, options: { text_pair: string; truncation: boolean }) => object;
type Classifier = (inputs: object) => Promise<{ logits: { tolist(): number[][] } }>;
type Encoder = (
  texts: readonly string[],
  options: { pooling: 'mean'; normalize: boolean },
) => Promise<{ tolist(): number[][] }>;

const ModelConfig = z.object({ id2label: z.record(z.string(), z.string()).optional() });

/**
 * Loads the model; takes seconds.
 * @param load gives the library; tests stand in for it
 * @throws VariorumError `model_library_missing`, `model_unreadable`
 */
export async function openLocalReader(
  model: LocalModel,
  load: () => Promise<Transformers> = loadLibrary,
): Promise<Reader> {
  const folder = resolve(model.path);
  const labels = labelsOf(folder);
  const library = await load();
  library.env.allowRemoteModels = false;
  library.env.localModelPath = dirname(folder);
  const id = basename(folder);
  const options = { local_files_only: true, dtype: weightsOf(folder) };
  try {
    return labels.has('entailment')
      ? classifierReader(
          id,
          await library.AutoTokenizer.from_pretrained(id, options),
          await library.AutoModelForSequenceClassification.from_pretrained(id, options),
          labels,
        )
      : encoderReader(id, await library.pipeline('feature-extraction', id, options), model.sameAt);
  } catch (error) {
    throw unreadable(folder, error instanceof Error ? error.message : String(error));
  }
}

async function loadLibrary(): Promise<Transformers> {
  try {
    return (await import(LIBRARY)) as Transformers;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new VariorumError(
      'unavailable',
      'model_library_missing',
      `MODEL_PATH names a local model, but ${LIBRARY} is not installed. Run "npm install --no-save ${LIBRARY}", or unset MODEL_PATH.`,
      { cause: error },
    );
  }
}

/** Label → its place among the logits; empty for a model that does not classify. */
function labelsOf(folder: string): Map<string, number> {
  const file = join(folder, 'config.json');
  if (!existsSync(file)) throw unreadable(folder, 'it has no config.json');
  let config: z.infer<typeof ModelConfig>;
  try {
    config = ModelConfig.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw unreadable(folder, 'its config.json cannot be understood');
  }
  return new Map(
    Object.entries(config.id2label ?? {}).map(([index, label]) => [label.toLowerCase(), Number(index)]),
  );
}

/** The library's word for which of the files holds the weights. */
function weightsOf(folder: string): 'fp32' | 'q8' {
  if (existsSync(join(folder, 'onnx', 'model.onnx'))) return 'fp32';
  if (existsSync(join(folder, 'onnx', 'model_quantized.onnx'))) return 'q8';
  throw unreadable(folder, 'it has neither onnx/model.onnx nor onnx/model_quantized.onnx');
}

const unreadable = (folder: string, why: string): VariorumError =>
  badInput('model_unreadable', `The model in ${folder} (MODEL_PATH) cannot be used: ${why}.`);

function classifierReader(
  name: string,
  tokenize: Tokenizer,
  classify: Classifier,
  labels: ReadonlyMap<string, number>,
): Reader {
  const follows = async (premise: string, conclusion: string): Promise<Inference> => {
    const { logits } = await classify(tokenize(premise, { text_pair: conclusion, truncation: true }));
    const shares = softmax(logits.tolist()[0] ?? []);
    const share = (label: string): number => shares[labels.get(label) ?? -1] ?? 0;
    return { entailed: share('entailment') >= SURE, contradicted: share('contradiction') >= SURE };
  };
  return {
    name,
    answers: () => true,
    async read({ about, pair }, signal) {
      const [there, back] = [await follows(pair[0], pair[1]), await follows(pair[1], pair[0])];
      if (signal.aborted) throw new ModelFailure('it took too long');
      return answerOfInference(about, there, back);
    },
  };
}

interface Inference {
  entailed: boolean;
  contradicted: boolean;
}

/** Same is what follows from each other; across sources it is enough that one says all that the other does. */
function answerOfInference(about: PairQuestion['about'], there: Inference, back: Inference): Answer {
  if (there.contradicted || back.contradicted) return 'different';
  if (there.entailed && back.entailed) return 'same';
  if (!there.entailed && !back.entailed) return 'unsure';
  return about === 'sources' ? 'same' : 'different';
}

function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function encoderReader(name: string, encode: Encoder, sameAt: number): Reader {
  return {
    name,
    answers: (about) => about === 'sources',
    async read({ pair }, signal) {
      const [one, other] = (await encode(pair, { pooling: 'mean', normalize: true })).tolist();
      if (signal.aborted) throw new ModelFailure('it took too long');
      return one && other ? answerOfLikeness(cosine(one, other), sameAt) : null;
    },
  };
}
