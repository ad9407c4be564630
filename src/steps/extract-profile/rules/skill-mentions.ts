import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import type { Section } from '../../../documents/structure/sections.ts';
import { profileTools } from '../profile-tools.ts';
import type { Cv } from './cv-rows.ts';
import { isPlanned } from './planned.ts';
import { isUnshownRow } from './skill-row-labels.ts';
import { sentencesOf } from './skill-sentences.ts';

/** A catalogue skill named in a sentence or list item of the CV. */
export interface Mention {
  readonly skillId: string;
  readonly name: string;
  readonly section: Section;
  /** The sentence, verbatim, and where the name stands in it. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Offset of the sentence in the document. */
  readonly offset: number;
}

const silent: ReadonlySet<SectionKind> = new Set([
  'interests',
  'references',
  'objective',
  'personal',
  'languages',
  'links',
  'memberships',
]);

/** Whether what a section names counts as shown. */
export const showsSkills = ({ kind }: Section): boolean => !silent.has(kind);

export const longestQuote = 300;

/** Skills of the catalogue in the sections that show them, without names of employers and schools. */
export function findMentions(cv: Cv, names: readonly { start: number; end: number }[]): Mention[] {
  const blocked = names.toSorted((a, b) => a.start - b.start);
  const found: Mention[] = [];
  const hits = profileTools().matcher.find(cv.text);
  let at = 0;
  for (const section of cv.sections) {
    const items = showsSkills(section) ? sentencesOf(cv, section) : [];
    let item = 0;
    let judged = { item: -1, isSilent: false };
    for (; at < hits.length && (hits[at]?.start ?? 0) < section.end; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.start < section.start) continue;
      while (item < items.length && (items[item]?.end ?? 0) <= hit.start) item += 1;
      const sentence = items[item];
      if (sentence === undefined || sentence.start > hit.start || sentence.end < hit.end) continue;
      if (judged.item !== item)
        judged = {
          item,
          isSilent: isSilent(sentence.text, section) || isUnshownRow(cv.text, sentence.start),
        };
      if (judged.isSilent || isBlocked(blocked, hit.start, hit.end)) continue;
      if (section.kind !== 'skills' && isHeadline(cv.text, hit)) continue;
      const quote = clipped(cv.text, sentence, hit);
      found.push({
        skillId: hit.skillId,
        name: hit.text.replace(/\s+/g, ' '),
        section,
        sentence: quote.text,
        start: hit.start - quote.start,
        end: hit.end - quote.start,
        offset: quote.start,
      });
    }
  }
  return found;
}

function isBlocked(blocked: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let low = 0;
  let high = blocked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocked[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = blocked[low];
  return span !== undefined && span.start <= start && end <= span.end;
}

/** "TEACHING" or "## Leadership" on a line of its own, over other lines: what comes below is headed so. */
function isHeadline(text: string, { start, end }: { start: number; end: number }): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  if (stop === -1 || !/^[:*_#\s]*$/u.test(text.slice(end, stop))) return false;
  const before = text.slice(from, start);
  const name = text.slice(start, end);
  const isMarked = /^\s*(?:#{1,6}\s*|\*\*|__)(?:\*\*)?$/u.test(before);
  const isCapital = before.trim() === '' && name === name.toUpperCase() && /\p{L}{7}/u.test(name);
  return isMarked || isCapital;
}

/** Lines of the contact block name places and addresses, no skills; certificates only planned show none. */
const isSilent = (sentence: string, { kind }: Section): boolean =>
  (kind === 'header' && /@|https?:|www\.|\+?\d[\d\s()/-]{7,}/.test(sentence)) ||
  (kind === 'certifications' && isPlanned(sentence));

/** A stretch around a name, at most as long as a quote may be, cut between words. */
export function clipAround(
  text: string,
  within: { start: number; end: number },
  hit: { start: number; end: number },
): { start: number; text: string } {
  return clipped(text, { ...within, text: text.slice(within.start, within.end) }, hit);
}

/** A long sentence is quoted from the clause before the name to the one after it. */
function clipped(
  text: string,
  sentence: { start: number; end: number; text: string },
  hit: { start: number; end: number },
): { start: number; text: string } {
  if (sentence.text.length <= longestQuote) return { start: sentence.start, text: sentence.text };
  const reach = Math.max(20, Math.floor((longestQuote - (hit.end - hit.start)) / 2));
  let from = Math.max(sentence.start, hit.start - reach);
  let to = Math.min(sentence.end, hit.end + reach);
  while (from > sentence.start && from < hit.start && !/[\s,;(]/.test(text[from - 1] ?? '')) from += 1;
  while (to < sentence.end && to > hit.end && !/[\s,;)]/.test(text[to] ?? '')) to -= 1;
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { start: from + lead, text: raw.trim() };
}
