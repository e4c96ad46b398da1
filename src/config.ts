/** Settings, read once at the edge and refused here if they make no sense. Documented in README.md and .env.example. */
import { z } from 'zod';
import { badInput } from './domain/errors.ts';

const ROLES = ['api', 'workers'] as const;
export type Role = (typeof ROLES)[number];

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? null : text.trim()));

const number = (fallback: number, min: number, max: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined || text.trim() === '' ? fallback : Number(text)))
    .pipe(z.number().min(min).max(max));

/** One mistyped would be looked up as something else, and the error would be of a host that nobody named. */
const address = (scheme: RegExp, example: string) =>
  z
    .string()
    .refine((url) => scheme.test(url), `must be an address such as ${example}`)
    .nullable();

const schema = z.object({
  PORT: number(3000, 0, 65_535).pipe(z.number().int()),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).nullable()),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optionalText.pipe(
    address(/^postgres(?:ql)?:\/\//, 'postgres://user:password@host:5432/name'),
  ),
  REDIS_URL: optionalText.pipe(address(/^rediss?:\/\//, 'redis://host:6379')),
  SECRETS_KEY: optionalText,
  PROBE_PORT: optionalText
    .transform((text) => (text === null ? null : Number(text)))
    .pipe(z.int().min(0).max(65_535).nullable()),
  ROLES: z
    .string()
    .default(ROLES.join(','))
    .transform((text) =>
      text
        .split(',')
        .map((role) => role.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(ROLES)).min(1)),
  ALLOW_NETS: z.string().default(''),
  MIN_INTERVAL_SECONDS: number(300, 1, 3 * 86_400),
  HOST_GAP_MS: number(5000, 0, 60_000),
  KEEP_BODIES_DAYS: optionalText
    .transform((text) => (text === null ? null : Number(text)))
    .pipe(z.number().min(1).max(36_500).nullable()),
  RULES_DIR: optionalText,
  ANALYSIS_THREADS: number(0, 0, 64).pipe(z.number().int()),
  MODEL_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).nullable()),
  MODEL_NAME: optionalText,
  MODEL_KEY: optionalText,
  MODEL_PATH: optionalText,
  MODEL_TIMEOUT_MS: number(10_000, 100, 30_000),
  MODEL_SAME_AT: number(0.8, 0, 1),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
});

/** The optional model (domain/opinion.ts). */
export type ModelConfig = HttpModel | LocalModel;

interface AnyModel {
  /** For all questions of one diff together. */
  timeoutMs: number;
  /** Cosine of two embeddings from which on they mean the same. */
  sameAt: number;
}

export interface HttpModel extends AnyModel {
  kind: 'chat' | 'embedding';
  url: string;
  name: string;
  key: string | null;
}

export interface LocalModel extends AnyModel {
  kind: 'local';
  path: string;
}

export interface Config {
  /** 0 picks a free port. */
  port: number;
  host: string;
  /** Base of links in events, feeds and pages; null means the address listened on. */
  publicUrl: string | null;
  dataDir: string;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Keys that secrets are sealed with, the first one; null leaves it to the file in `dataDir`. */
  secretsKey: string | null;
  /** Where health and metrics are served beside or without the API; null is nowhere, 0 picks a free port. */
  probePort: number | null;
  roles: Role[];
  allowNets: string;
  minIntervalSeconds: number;
  hostGapMs: number;
  /** How long stored bodies are kept; null keeps them for good. */
  keepBodiesDays: number | null;
  /** Folder of the rules of single outlets; null, the default, is none. */
  rulesDir: string | null;
  /** 0 means one less than there are cores, at least one. */
  analysisThreads: number;
  /** Null, the default, leaves every judgement to the rules. */
  model: ModelConfig | null;
  logLevel: (typeof LEVELS)[number];
}

/** @throws VariorumError `invalid_config`, naming every variable at fault. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      pointer: issue.path.join('.'),
      detail: issue.message,
    }));
    const list = errors.map((error) => `${error.pointer}: ${error.detail}`).join('; ');
    throw badInput('invalid_config', `The environment is not usable: ${list}`, errors);
  }
  const v = parsed.data;
  return {
    port: v.PORT,
    host: v.HOST,
    publicUrl: v.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL,
    redisUrl: v.REDIS_URL,
    secretsKey: v.SECRETS_KEY,
    probePort: v.PROBE_PORT,
    roles: [...new Set(v.ROLES)],
    allowNets: v.ALLOW_NETS,
    minIntervalSeconds: v.MIN_INTERVAL_SECONDS,
    hostGapMs: v.HOST_GAP_MS,
    keepBodiesDays: v.KEEP_BODIES_DAYS,
    rulesDir: v.RULES_DIR,
    analysisThreads: v.ANALYSIS_THREADS,
    model: modelOf(v),
    logLevel: v.LOG_LEVEL,
  };
}

/** An address says by its last step what it is asked for, as OpenAI-compatible services have them. */
function modelOf(v: z.infer<typeof schema>): ModelConfig | null {
  const common = { timeoutMs: v.MODEL_TIMEOUT_MS, sameAt: v.MODEL_SAME_AT };
  const refuse = (pointer: string, detail: string): never => {
    throw badInput('invalid_config', `The environment is not usable: ${pointer}: ${detail}`, [
      { pointer, detail },
    ]);
  };
  if (v.MODEL_URL !== null && v.MODEL_PATH !== null)
    return refuse('MODEL_PATH', 'set either MODEL_URL or MODEL_PATH, not both');
  if (v.MODEL_PATH !== null) return { kind: 'local', path: v.MODEL_PATH, ...common };
  if (v.MODEL_URL === null) return null;
  if (v.MODEL_NAME === null) return refuse('MODEL_NAME', 'MODEL_URL needs the name of the model to ask for');
  const { pathname } = new URL(v.MODEL_URL);
  const asked = /\/(chat\/completions|embeddings)\/?$/.exec(pathname)?.[1];
  if (asked === undefined) return refuse('MODEL_URL', 'must end in /chat/completions or /embeddings');
  return {
    kind: asked === 'embeddings' ? 'embedding' : 'chat',
    url: v.MODEL_URL,
    name: v.MODEL_NAME,
    key: v.MODEL_KEY,
    ...common,
  };
}

/** A wildcard address is where we listen, not where anyone finds us. */
export function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
