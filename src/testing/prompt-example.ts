import type { Prompt } from '../prompts/parse-prompt.ts';

/** The worked example of a prompt: its data as shown there, and its answer as text. */
export interface PromptExample {
  readonly data: string;
  readonly answer: string;
}

/** @throws Error unless the prompt has one block of data and one of JSON */
export function promptExample({ file, system }: Prompt): PromptExample {
  const blocks = (language: string) =>
    [...system.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(
      (found) => found[1] ?? '',
    );
  const [data, ...moreData] = blocks('text');
  const [answer, ...moreAnswers] = blocks('json');
  if (data === undefined || answer === undefined || moreData.length + moreAnswers.length > 0) {
    throw new Error(`${file} needs one example: a block of text and a block of json.`);
  }
  return { data, answer };
}
