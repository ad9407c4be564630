import type { PartialDate } from '../../../schemas/partial-date.ts';
import type { HeldCredential } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { excerpt } from '../../core/excerpt.ts';
import { parseDate } from '../../documents/structure/dates.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { askedName, plainName } from './names.ts';
import { yearToRenew } from './renewal.ts';
import { spokenClause } from './spoken.ts';

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

/** Lapsed, planned, prepared for, failed, or somebody else's. */
const notHeld =
  /\b(?:lapsed|expired|revoked|failed|retake|resit|booked|attempt|declined|planned|expected|pending|in progress|ongoing|preparing|studying|candidate|student|trainee|assistant|towards?|abgelaufen|durchgefallen|geplant|in vorbereitung)\b/i;

/** Ahead, so that a line with its name holds nothing of it. */
const notYetHeld =
  /\b(?:planned|planning|booked|expected|enrolled|preparing|preparation|scheduled|to be taken|geplant|in vorbereitung|prévue?|previst[oa])\b/i;

/** "valid until 04-2028", "expires March 2027", "gültig bis 2023": up to the date. */
const validity =
  /\b(?:valid (?:until|till|to|through)|expir(?:es|y|ing)(?: on| in)?|until|gültig bis|valable jusqu['’]|válido hasta|válida hasta|geldig tot)\s*:?\s*([^;,()]{4,24})/i;

/** A held name is that of the one asked for when at least this share of its words is. */
const leastShare = 0.5;

/** A licence or certificate, by the words of its name. Whether it is valid today is never assumed. */
export function assessCredential(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const asked = askedName(requirement);
  const question = heldQuestion(plainName(requirement));
  const held = heldCredential(requirement, input);
  if (held) return held;
  const near = input.profile.credentials.find((credential) => isNear(credential, name));
  if (near) {
    const rationale = `The CV names “${near.name}”; whether it counts as ${asked} is for a person to judge.`;
    const counts = `Does your “${near.name}” count as ${asked} where the post is, and until when is it valid?`;
    return { status: 'partly-met', evidence: near.evidence, rationale, question: counts };
  }
  const place = mentionOf(name, input);
  if (place && !notYetHeld.test(place.quote)) {
    const rationale = `The CV has a line on ${asked}: ${excerpt(place.quote)}; how far it answers what is asked is for a person to read.`;
    return { status: 'partly-met', evidence: [place], rationale, question };
  }
  const spoken = spokenClause(requirement, input, notYetHeld);
  const rationale = spoken === '' ? `The CV names no ${asked}.` : `The CV does not show ${asked}${spoken}.`;
  return { status: 'not-shown', evidence: [], rationale, question };
}

/** The verdict on a credential of that name among those of the profile; null where there is none. */
export function heldCredential(requirement: Requirement, input: ComparisonInput): Verdict | null {
  const { profile, asOf } = input;
  const held = profile.credentials.find((credential) => isNamed(credential, requirement.skill.name));
  if (!held) return null;
  const text = [held.name, ...held.evidence.map(({ quote }) => quote)].join(' ');
  const until = validity.exec(text)?.[1]?.trim();
  const end = until === undefined ? null : parseDate(until);
  const isOver = end !== null && asOf !== undefined && isBefore(end, asOf);
  const toRenew = until === undefined ? yearToRenew(held, input) : null;
  const doubtful = isOver || toRenew !== null || notHeld.test(text);
  const open = toRenew
    ? `it dates it to ${toRenew}, such papers are commonly issued for a few years, and it tells of no renewal`
    : doubtful
      ? 'by its wording it may not be held today'
      : end === null
        ? 'until when it is valid it does not say'
        : `by its own words it is valid until ${until}`;
  return {
    status: doubtful ? 'partly-met' : 'met',
    evidence: held.evidence,
    rationale: `The CV names “${held.name}”; ${open}.`,
    question: `Is your “${held.name}” valid today, and until when?`,
  };
}

const isBefore = (
  end: PartialDate,
  { year, month }: { readonly year: number; readonly month: number },
): boolean => end.year < year || (end.year === year && (end.month ?? 12) < month);

/** Most of the telling words, two at least: "Registered Nurse" for "Registered Nurse (Adult)". */
function isNear({ name }: HeldCredential, asked: string): boolean {
  const wanted = new Set(words(asked));
  const own = new Set(words(name));
  const shared = [...wanted].filter((word) => own.has(word)).length;
  return shared >= 2 && shared >= wanted.size * 0.6 && shared >= own.size * leastShare && !notHeld.test(name);
}

function isNamed({ name, issuer }: HeldCredential, asked: string): boolean {
  const wanted = new Set(words(asked));
  const own = words(name);
  const all = new Set([...own, ...words(issuer ?? '')]);
  const shared = own.filter((word) => wanted.has(word)).length;
  return wanted.size > 0 && [...wanted].every((word) => all.has(word)) && shared >= own.length * leastShare;
}

function heldQuestion(name: string): string {
  const isCommon = /^\p{Ll}/u.test(name) && !/[^s]s$/.test(name);
  if (!isCommon) return `Do you hold this, and if so, until when is it valid: ${name}?`;
  return `Do you hold ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}, and if so, until when is it valid?`;
}
