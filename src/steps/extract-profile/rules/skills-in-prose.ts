import { lazyWords } from '../../../skills/lazy-words.ts';
import { findLevel } from '../../../skills/level-from-wording.ts';
import type { Cv } from './cv-rows.ts';
import { longestQuote, type Mention } from './skill-mentions.ts';
import { sentencesOf } from './skill-sentences.ts';
import { stanceOf } from './stance.ts';

/** A term of a trade that sentences use and the catalogue does not know. */
export interface ProseTerm {
  readonly name: string;
  readonly sentence: string;
}

const most = 20;
const told: ReadonlySet<string> = new Set([
  'summary',
  'experience',
  'internships',
  'projects',
  'skills',
  'other',
]);

/**
 * Terms that sentences show in use under the CV's own names: abbreviations and product names joined to a skill by
 * "and" or a slash ("under HGB and IFRS"), pairs of one form ("the lockout/tagout steps"), and programs by their
 * spelling and place ("record results in a LIMS (LabWare)", "entered the counts in DHIS2").
 */
export function termsInProse(
  cv: Cv,
  mentions: readonly Mention[],
  names: readonly { start: number; end: number }[],
): ProseTerm[] {
  const others = names.map(({ start, end }) => cv.text.slice(start, end)).join('\n');
  const found = [...mentions.flatMap(besideSkill), ...pairsOf(cv), ...programsOf(cv, mentions, others)];
  return found.slice(0, most);
}

/** Abbreviations that name countries, money, offices, degrees and times. */
const notTerms = lazyWords(
  'UK US USA EU UAE EUR USD GBP CHF INR CEO CTO CFO COO CIO HR IT PC TV AM PM GPA BSC MSC BA MA BS MS MBA PHD BTECH MTECH CV OK VIP FAQ ID NO ON IN AN II III IV VI VII VIII IX XI XII CGPA SSC HSC CBSE ICSE JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC NY CA TX IL MD USAF NATO UN NGO GMBH AG KG LTD LLC INC PLC ASIA APAC EMEA LATAM DACH AND OR THE FOR WITH MR MRS DR',
);
const term = /^(?:[A-Z]{2,6}|[A-Z][a-z]+[A-Z][A-Za-z0-9]+)$/;
const beforeSkill = /([^\s/]+)(?:\s(?:and|und|et|y|e|en|dan)\s|\/)$/;
const behindSkill = /^(?:\s(?:and|und|et|y|e|en|dan)\s|\/)([^\s/,.;:)]+)(?!\s[A-Z]|[/-])/;

function besideSkill({ sentence, start, end, section }: Mention): ProseTerm[] {
  if (!told.has(section.kind) || isHeadline(sentence)) return [];
  const left = beforeSkill.exec(sentence.slice(Math.max(0, start - 20), start))?.[1];
  const right = behindSkill.exec(sentence.slice(end, end + 20))?.[1];
  return [left, right].flatMap((name) => {
    if (name === undefined || !term.test(name) || notTerms(name.toUpperCase())) return [];
    const at = sentence.indexOf(name);
    return stanceOf(sentence, at, at + name.length) === 'has' ? [{ name, sentence }] : [];
  });
}

/** In a line of capitals nothing tells an abbreviation from a word. */
const isHeadline = (sentence: string): boolean => !/\p{Ll}{3}/u.test(sentence);

const pair =
  /(?<![\p{L}\p{N}/.@:-])(\p{Ll}{3,}(out|ing|ion))\/(\p{Ll}{3,}(out|ing|ion))(?![\p{L}\p{N}/.-])/gu;
/** These end so too and name times, places and meals. */
const notActivities = lazyWords(
  'evening morning spring building meeting ceiling wedding clothing during nothing region division station',
);

function pairsOf(cv: Cv): ProseTerm[] {
  return cv.sections
    .filter(({ kind }) => told.has(kind))
    .flatMap((section) =>
      sentencesOf(cv, section).flatMap(({ text }) => {
        if (text.length > longestQuote || !text.includes('/')) return [];
        return Array.from(text.matchAll(pair)).flatMap(
          ({ 0: name, 1: one, 2: end, 3: other, 4: sameEnd, index }) => {
            if (end !== sameEnd || notActivities(one) || notActivities(other)) return [];
            return stanceOf(text, index, index + name.length) === 'has' ? [{ name, sentence: text }] : [];
          },
        );
      }),
    );
}

/** What programs of a kind stand behind in brackets: "a LIMS (LabWare)". */
const ofKind =
  /(?<!\p{L})(?:software|systems?|LIMS|ERP|CRM|CMS|EHR|EMR|WMS|PMS|DMS|POS|databases?|platforms?|tools?|apps?|applications?|program(?:me)?s?|packages?)\s\((\p{Lu}[\w.+-]*(?:\s[\p{Lu}\d][\w.+-]*){0,2})\)/gu;
/** Names spelled as only programs are. */
const spelled = /(?<![\p{L}\d])(\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+|\p{Lu}{3,8}\d{1,3})(?![\p{L}\d/-])/gu;
const surname = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u;
const recording =
  /(?<!\p{L})(?:enter|record|log|track|ke[ep]|document|book|plan|report|catalogu?|register|manag|process|map|analy[sz]|cod|chart|schedul|survey|collect|wr[io]t|bill|invoic)\p{L}*\s[^.;:()]{0,70}(?<!\p{L})(?:in|with|using|into|through)\s(?:the\s)?$/iu;
const denied = /(?<!\p{L})(?:never|not|no|without)(?!\p{L})/iu;

function programsOf(cv: Cv, mentions: readonly Mention[], others: string): ProseTerm[] {
  const known = new Set(mentions.map(({ name }) => name));
  return cv.sections
    .filter(({ kind }) => told.has(kind))
    .flatMap((section) => sentencesOf(cv, section).flatMap(({ text }) => programsIn(text)))
    .filter(({ name }) => !known.has(name) && !others.includes(name));
}

function programsIn(text: string): ProseTerm[] {
  if (text.length > longestQuote || isHeadline(text)) return [];
  const hits = [...(text.includes(' (') ? text.matchAll(ofKind) : []), ...text.matchAll(spelled)];
  return hits.flatMap(({ 0: whole, 1: name = '', index }) => {
    const at = index + whole.indexOf(name);
    const before = text.slice(0, at);
    if (whole !== name && isShortFor(name, whole)) return [];
    const isUsed = whole !== name || (recording.test(before.slice(-110)) && !surname.test(name));
    if (!isUsed || findLevel(name) !== null || notTerms(name.toUpperCase()) || denied.test(before)) return [];
    return stanceOf(text, at, at + name.length) === 'has' ? [{ name, sentence: text }] : [];
  });
}

/** "Object-oriented software (OOS)": letters of the very words, no name of a program. */
const isShortFor = (name: string, whole: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && name.at(-1) === whole.charAt(0).toUpperCase();
