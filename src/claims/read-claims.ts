import type { Claim } from '../../schemas/claim.ts';
import type { Place } from '../../schemas/place.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { sentences } from '../documents/sentences.ts';
import { skillMatcher } from '../skills/known-skills.ts';
import type { SkillMatcher } from '../skills/matcher.ts';
import type { Draft } from './draft.ts';
import { isInJobTitle } from './job-titles.ts';
import { quotationsIn } from './quotations.ts';
import { readSentence } from './read-sentence.ts';
import { type ClaimToken, claimTokens } from './tokens.ts';

/** A stretch of prose to read. */
export interface Passage {
  readonly document: string;
  readonly section: string | null;
  readonly text: string;
  /** Offset of `text` in the document or in the value that `section` points at, in UTF-16 code units. */
  readonly offset: number;
  /** Whom a sentence speaks of where it does not say: the candidate when left out. */
  readonly about?: Claim['subject'];
}

export interface ClaimContext {
  readonly catalog: Catalog;
  readonly candidateName?: string | null;
}

/**
 * The statements on skills, levels, years and fit in prose, in reading order. Questions and quotations state
 * nothing. What a document does not show ("the CV does not mention Docker") is no claim on the person.
 * Linear in the length of the text.
 */
export function readClaims(passages: readonly Passage[], context: ClaimContext): Claim[] {
  const matcher = skillMatcher(context.catalog);
  const names = nameWords(context.candidateName ?? null);
  return passages.flatMap((passage) => readPassage(passage, { matcher, names, catalog: context.catalog }));
}

interface Reader {
  readonly matcher: SkillMatcher;
  readonly names: ReadonlySet<string>;
  readonly catalog: Catalog;
}

function readPassage(passage: Passage, { matcher, names, catalog }: Reader): Claim[] {
  const { text, about = 'candidate' } = passage;
  const mentions = matcher.findNames(text).filter((mention) => !isInJobTitle(text, mention, catalog));
  const quotations = quotationsIn(text);
  const claims: Claim[] = [];
  let mention = 0;
  let quotation = 0;
  for (const span of sentences(text)) {
    const first = mention;
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= span.end) mention += 1;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= span.start) quotation += 1;
    const quoted = [];
    for (
      let index = quotation;
      (quotations[index]?.start ?? Number.POSITIVE_INFINITY) < span.end;
      index += 1
    ) {
      const range = quotations[index];
      if (range !== undefined)
        quoted.push({ start: Math.max(range.start, span.start), end: Math.min(range.end, span.end) });
    }
    if (/\?["'”’)]*$/.test(span.text)) continue;
    const own = mentions.slice(first, mention).filter(({ start }) => start >= span.start);
    const tokens = claimTokens(text, span, own, quoted);
    const drafts = stretches(tokens).flatMap((stretch) => readSentence(stretch, { about, names }));
    for (const draft of drafts.sort((a, b) => a.start - b.start || a.end - b.end)) {
      claims.push(toClaim(draft, passage, catalog));
    }
  }
  return claims;
}

/** Nobody writes longer sentences; in what only looks like one, nothing has to reach farther. */
const longestSentence = 400;

function stretches(tokens: readonly ClaimToken[]): ClaimToken[][] {
  const count = Math.ceil(tokens.length / longestSentence);
  return Array.from({ length: count }, (_, index) =>
    tokens.slice(index * longestSentence, (index + 1) * longestSentence),
  );
}

function toClaim(draft: Draft, { document, section, text, offset }: Passage, catalog: Catalog): Claim {
  const { predicate, polarity, subject, skill, level, years, scope, time, hedged, start, end } = draft;
  const place: Place = {
    document,
    section,
    quote: text.slice(start, end),
    start: offset + start,
    end: offset + end,
  };
  const named =
    skill === null ? null : { id: skill.skillId, name: catalog.skill(skill.skillId)?.name ?? skill.text };
  const object = named ?? (scope === null ? null : { id: null, name: scope });
  return { subject, predicate, object, polarity, level, years, time, hedged, place };
}

/** Words of the name by which a text may call the candidate; particles and initials are left out. */
function nameWords(name: string | null): ReadonlySet<string> {
  const words =
    name
      ?.normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:de|da|do|dos|del|van|von|der|den|la|le|el|al|bin|di|du)$/.test(word)),
  );
}
