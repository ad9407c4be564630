/** Environment variables one of which holds the key of a provider; providers without a single key are absent. */
const providerKeys: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['ANTHROPIC_API_KEY'],
  azure_openai: ['AZURE_OPENAI_API_KEY'],
  cerebras: ['CEREBRAS_API_KEY'],
  cohere: ['COHERE_API_KEY'],
  deepseek: ['DEEPSEEK_API_KEY'],
  fireworks: ['FIREWORKS_API_KEY'],
  google: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
  'google-genai': ['GOOGLE_API_KEY'],
  groq: ['GROQ_API_KEY'],
  mistral: ['MISTRAL_API_KEY'],
  mistralai: ['MISTRAL_API_KEY'],
  openai: ['OPENAI_API_KEY'],
  perplexity: ['PERPLEXITY_API_KEY'],
  together: ['TOGETHER_AI_API_KEY'],
  xai: ['XAI_API_KEY'],
};

export interface ProviderKey {
  /** Names of the variables that may hold it; empty where the provider needs none or several. */
  readonly names: readonly string[];
  readonly value: string | undefined;
}

export function findProviderKey(
  provider: string,
  env: Readonly<Record<string, string | undefined>>,
): ProviderKey {
  const names = Object.hasOwn(providerKeys, provider) ? (providerKeys[provider] ?? []) : [];
  return { names, value: names.map((name) => env[name]?.trim()).find(Boolean) };
}
