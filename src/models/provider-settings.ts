const azureAddress = ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_INSTANCE_NAME', 'AZURE_OPENAI_BASE_PATH'];
/** What LangChain's providers read from the environment: the key first, then what else must be set, each with its names. */
const settings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  anthropic: [['ANTHROPIC_API_KEY']],
  azure_openai: [
    ['AZURE_OPENAI_API_KEY'],
    azureAddress,
    ['AZURE_OPENAI_API_DEPLOYMENT_NAME'],
    ['AZURE_OPENAI_API_VERSION'],
  ],
  cerebras: [['CEREBRAS_API_KEY']],
  cohere: [['COHERE_API_KEY']],
  deepseek: [['DEEPSEEK_API_KEY']],
  fireworks: [['FIREWORKS_API_KEY']],
  google: [['GOOGLE_API_KEY', 'GEMINI_API_KEY']],
  'google-genai': [['GOOGLE_API_KEY']],
  groq: [['GROQ_API_KEY']],
  mistral: [['MISTRAL_API_KEY']],
  mistralai: [['MISTRAL_API_KEY']],
  perplexity: [['PERPLEXITY_API_KEY']],
  together: [['TOGETHER_AI_API_KEY']],
  xai: [['XAI_API_KEY']],
};

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ProviderSettings {
  readonly key: string | undefined;
  /** The first settings that are missing: any one of these variables would do. Empty where all are there. */
  readonly missing: readonly string[];
}

/** Providers that are not listed need no key, or several that their own package asks for. */
export function findProviderSettings(provider: string, env: Environment): ProviderSettings {
  const groups = Object.hasOwn(settings, provider) ? (settings[provider] ?? []) : [];
  const firstSet = (names: readonly string[]) => names.map((name) => env[name]?.trim()).find(Boolean);
  return { key: firstSet(groups[0] ?? []), missing: groups.find((names) => !firstSet(names)) ?? [] };
}
