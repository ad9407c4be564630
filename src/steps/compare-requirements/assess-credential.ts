import type { HeldCredential } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';

/** Words that say what kind of thing it is and which body of standards it follows, not which it is. */
const generic = new Set(
  'a an the of in for and or valid current full certificate certificates certification certified card licence license registration qualification qualified held bs en din iso'.split(
    ' ',
  ),
);

function words(text: string): string[] {
  const all =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !generic.has(word));
  return telling.length > 0 ? telling : all;
}

/** Lapsed, planned, prepared for, or somebody else's. */
const notHeld =
  /\b(?:lapsed|expired|revoked|planned|expected|pending|in progress|ongoing|preparing|studying|candidate|student|trainee|assistant|towards?|until 20[01]\d|abgelaufen|in vorbereitung)\b/i;

/** A held name is that of the one asked for when at least this share of its words is. */
const leastShare = 0.5;

/** A licence or certificate, by the words of its name. Whether it is valid today is never assumed. */
export function assessCredential(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const question = `Is this held, and until when is it valid: ${name}?`;
  const held = input.profile.credentials.find((credential) => isNamed(credential, name));
  if (held) {
    const textual = [held.name, ...held.evidence.map(({ quote }) => quote)].join(' ');
    const doubtful = notHeld.test(textual);
    const open = doubtful ? 'by its wording it may not be held today' : 'until when it is valid is not shown';
    return {
      status: doubtful ? 'partly-met' : 'met',
      evidence: held.evidence,
      rationale: `The CV shows ${held.name}; ${open}.`,
      question,
    };
  }
  const place = mentionOf(name, input.document);
  if (place) {
    const rationale = `The CV has a line on ${name}; how far it answers this is for a person to read.`;
    return { status: 'partly-met', evidence: [place], rationale, question };
  }
  return { status: 'not-shown', evidence: [], rationale: `The CV does not show ${name}.`, question };
}

function isNamed({ name, issuer }: HeldCredential, asked: string): boolean {
  const wanted = new Set(words(asked));
  const own = words(name);
  const all = new Set([...own, ...words(issuer ?? '')]);
  const shared = own.filter((word) => wanted.has(word)).length;
  return wanted.size > 0 && [...wanted].every((word) => all.has(word)) && shared >= own.length * leastShare;
}
