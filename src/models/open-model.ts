import { UsageError } from '../core/errors.ts';
import { type ChatModelLike, isChatModel, langchainPort } from './langchain-port.ts';
import type { ModelPort } from './model-port.ts';
import { openAiPort } from './openai-port.ts';
import { type Environment, findProviderSettings } from './provider-settings.ts';

const openAiUrl = 'https://api.openai.com/v1';
const examples = 'openai:gpt-5-mini, mistralai:mistral-large-latest, ollama:llama3.1:8b';

/**
 * Opens a language model.
 *
 * @param spec `openai:<model>` for OpenAI and every endpoint that speaks its API (OPENAI_BASE_URL);
 *   `<provider>:<model>` for the providers of LangChain; a LangChain chat model; or a port as it is
 * @param env where keys and base URL are looked up
 * @throws UsageError that says what to set or to install
 */
export async function openModel(
  spec: string | ChatModelLike | ModelPort,
  env: Environment,
): Promise<ModelPort> {
  if (typeof spec !== 'string') {
    if (isPort(spec)) return spec;
    if (isChatModel(spec)) return langchainPort(spec);
    throw new UsageError('model-unknown', `A model is a name (${examples}) or a LangChain chat model.`);
  }
  const [, provider, model] = /^\s*([^:\s]+):\s*(\S+)\s*$/.exec(spec) ?? [];
  if (!provider || !model) {
    throw new UsageError(
      'model-unknown',
      `"${spec}" names no provider and model. Write for example ${examples}.`,
    );
  }
  return provider === 'openai' ? openOpenAi(model, env) : openLangchain(provider, model, env);
}

const isPort = (value: ChatModelLike | ModelPort): value is ModelPort =>
  typeof value === 'object' && value !== null && 'complete' in value && typeof value.complete === 'function';

async function openOpenAi(model: string, env: Environment): Promise<ModelPort> {
  const baseUrl = env.OPENAI_BASE_URL?.trim() || openAiUrl;
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new UsageError(
      'model-address',
      'OPENAI_BASE_URL is no web address. It looks like http://127.0.0.1:11434/v1.',
    );
  }
  const key = env.OPENAI_API_KEY?.trim();
  const { hostname } = new URL(baseUrl);
  if (!key && (hostname === 'api.openai.com' || hostname.endsWith('.api.openai.com'))) {
    throw notSet(['OPENAI_API_KEY'], 'For a server of your own set OPENAI_BASE_URL.');
  }
  // Local servers ask for no key, the SDK does.
  return openAiPort({ model, baseUrl, apiKey: key || 'no-key' });
}

async function openLangchain(provider: string, model: string, env: Environment): Promise<ModelPort> {
  const { initChatModel, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const providers: Readonly<Record<string, { readonly package: string }>> = MODEL_PROVIDER_CONFIG;
  if (!Object.hasOwn(providers, provider)) {
    const known = Object.keys(providers).join(', ');
    throw new UsageError('model-unknown', `"${provider}" is no known provider. Known are ${known}.`);
  }
  const { key, missing } = findProviderSettings(provider, env);
  if (missing.length > 0) throw notSet(missing);
  try {
    const apiKey = key ? { apiKey: key } : {};
    const chatModel = await initChatModel(model, { modelProvider: provider, maxRetries: 3, ...apiKey });
    return langchainPort(chatModel as ChatModelLike, `${provider}:${model}`);
  } catch (error) {
    throw notOpened(provider, providers[provider]?.package ?? '', error);
  }
}

function notSet(names: readonly string[], more = ''): UsageError {
  const message = `The model needs ${names.join(' or ')}; set it in the environment or in .env. ${more}`;
  return new UsageError('model-key-missing', message.trim());
}

/** LangChain says in words what is missing; its words can hold values of the environment, so they stay out. */
function notOpened(provider: string, packageName: string, error: unknown): UsageError {
  const message = error instanceof Error ? error.message : '';
  if (/Unable to import|Cannot find (?:package|module)/.test(message)) {
    return new UsageError(
      'model-package-missing',
      `Models of ${provider} need one more package: npm install ${packageName}`,
    );
  }
  const variables = [...new Set(message.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g))].join(', ');
  const named = variables && ` Settings it asks for: ${variables}.`;
  return new UsageError('model-setup', `${packageName} could not be set up for ${provider}.${named}`);
}
