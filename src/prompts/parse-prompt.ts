import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../core/errors.ts';

/** Answer schemas a prompt can name; the files of `schemas/answers/`. */
const answerSchemas = [
  'ProfileAnswer',
  'RequirementsAnswer',
  'ComparisonAnswer',
  'RoadmapAnswer',
  'NarrativeAnswer',
] as const;

const PromptHead = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'the id of a step, as in "extract-profile"'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version, as in 1.0.0'),
  description: z.string().min(1),
  answer: z.enum(answerSchemas),
  /** Sampling temperature; null leaves it to the model, for those that refuse one. */
  temperature: z.number().min(0).max(2).nullable(),
});

/** A prompt file: `system` never changes between calls, `user` holds the placeholders. */
export interface Prompt extends z.infer<typeof PromptHead> {
  readonly file: string;
  readonly system: string;
  readonly user: string;
}

/**
 * Reads the text of a prompt file: YAML front matter, then `## System` and `## User`.
 *
 * @param file name used in messages
 * @throws UsageError (`prompt-invalid`) that names the file and what is wrong in it
 */
export function parsePrompt(text: string, file: string): Prompt {
  const parts = promptShape.exec(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))?.groups;
  if (!parts) {
    throw invalid(file, 'expected front matter between two lines "---", then "## System" and "## User"');
  }
  const { head = '', system = '', user = '' } = parts;
  if (/^## (?:System|User)$/m.test(`${system}\n${user}`)) {
    throw invalid(file, '"## System" and "## User" may stand there once each');
  }
  if (system.includes('{{')) {
    throw invalid(file, 'a placeholder in "## System"; it has to stay the same for every call');
  }
  if (user.replace(/\{\{\s*\w+\s*\}\}/g, '').includes('{{')) {
    throw invalid(file, 'a "{{" that begins no placeholder; one looks like {{cv}}');
  }
  return { ...parseHead(head, file), file, system: system.trim(), user: user.trim() };
}

const promptShape =
  /^---\n(?<head>[\s\S]*?)\n---\n\s*## System\n(?<system>[\s\S]*?)\n## User\n(?<user>[\s\S]*)$/;

function parseHead(yaml: string, file: string): z.infer<typeof PromptHead> {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (error) {
    throw invalid(file, `front matter: ${error instanceof Error ? error.message : String(error)}`);
  }
  const head = PromptHead.safeParse(value);
  if (head.success) return head.data;
  const reasons = head.error.issues.map(({ path, message }) => `${path.join('.') || 'keys'}: ${message}`);
  throw invalid(file, `front matter: ${reasons.join('; ')}`);
}

const invalid = (file: string, reason: string): UsageError =>
  new UsageError('prompt-invalid', `The prompt file ${file} cannot be used. ${reason}`);
