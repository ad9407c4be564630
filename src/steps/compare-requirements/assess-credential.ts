import type { Requirement } from '../../../schemas/requirement.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A licence or certificate, by the words of its name. Whether it is still valid is asked, never assumed. */
export function assessCredential(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const wanted = words(name);
  const held = input.profile.credentials.find((credential) => {
    const has = new Set(words(`${credential.name} ${credential.issuer ?? ''}`));
    return wanted.every((word) => has.has(word));
  });
  const question = `Is ${name} held, and until when is it valid?`;
  if (held) {
    return { status: 'met', evidence: held.evidence, rationale: `The CV shows ${held.name}.`, question };
  }
  const place = mentionOf(name, input.document);
  if (place) {
    const rationale = `The CV has a line on ${name}; whether it is held is for a person to read.`;
    return { status: 'partly-met', evidence: [place], rationale, question };
  }
  return { status: 'not-shown', evidence: [], rationale: `The CV does not show ${name}.`, question };
}
