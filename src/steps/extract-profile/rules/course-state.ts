import { numberOf } from '../../../documents/number-words.ts';

/** How far a course, degree or certificate got that a line does not tell as ended. */
export type CourseState = 'under-way' | 'planned' | 'left';

const numeral =
  '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|eins?|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|due|quattro|cinque';
const unit =
  'modules?|modulen?|lessons?|units?|courses?|chapters?|papers?|exams?|weeks?|levels?|parts?|sessions?|semesters?|credits?|days?|lektionen|kapitel|kurse|módulos?|unités?|cours|moduli|lezioni';
const between = '\\s?(?:of|out of|\\/|von|de|sur|di|van|z)\\s?(?:the\\s)?';
/** "2 of 10 lessons", "first of four modules done", "3/7 modules" */
const partOf = new RegExp(
  `(?<![\\p{L}\\d/.])(${numeral})${between}(${numeral})\\s(?:\\p{L}+\\s)?(?:${unit})(?!\\p{L})`,
  'iu',
);
/** "modules 1–3 of 7 done" */
const unitsOf = new RegExp(
  `(?<!\\p{L})(?:${unit})\\s(?:(?:${numeral})\\s?(?:[-–—]|to|and|bis)\\s?)?(${numeral})${between}(${numeral})(?![\\p{L}\\d/])`,
  'iu',
);
/** "8/18 done", "4 of 6 passed" */
const partDone = new RegExp(
  `(?<![\\p{L}\\d/.])(${numeral})${between}(${numeral})\\s(?:done|completed|complete|passed|finished|so far|bestanden|terminés?|completados?)(?!\\p{L})`,
  'iu',
);

const left =
  /(?<!\p{L})(?:left (?:it )?(?:after|early)|dropped out|did(?: not|n['’]t) (?:finish|complete|pass|sit|graduate)|never (?:finished|completed|passed)|gave (?:it )?up|abandoned|discontinued|broke(?:n)? off|withdrew|paused|on hold|not passed|failed the exam|exam failed|abgebrochen|nicht bestanden|pausiert|abandonnée?|interrompue?|abandonad[oa]|interrompid[oa]|trancad[oa]|interrott[oa]|afgebroken|przerwan[ea])(?!\p{L})/iu;
const ahead =
  /(?<!\p{L})(?:exam(?:ination)? (?:is )?(?:booked|scheduled|planned|in (?:\p{L}+ )?20\d\d)|booked (?:for|in|on)|when (?:money|time) (?:allows|permits)|next (?:year|spring|summer|autumn|winter|month)|will (?:start|begin|take|sit)|join(?:ing)? (?:\p{L}+ ){0,4}(?:from|in) (?:\p{L}+ )?20\d\d|retake)(?!\p{L})|[(–—|:,-]\s*(?:i )?(?:plan|planned|upcoming|geplant|angestrebt|prévue?|previst[oa]|planejad[oa]|planowan[ey])(?!\p{L})/iu;
const begun =
  /(?<!\p{L})(?:enrolled(?! (?:nurse|agent|solicitor|barrister|engineer))|going on|ongoing|on-going|in progress|under ?way|(?:not|n['’]t) yet (?:finished|completed|passed)|noch nicht (?:abgeschlossen|beendet|bestanden)|laufend|en cours|en curso|em (?:curso|andamento)|in corso|w trakcie)(?!\p{L})/iu;

/** Null where a line tells nothing of the kind; its words count whatever they are said of. */
export function courseState(line: string): CourseState | null {
  const text = line.replace(/\s+/g, ' ');
  if (begun.test(text) && !left.test(text)) return 'under-way';
  if (left.test(text)) return 'left';
  if (isInPart(text)) return 'under-way';
  return ahead.test(text) ? 'planned' : null;
}

function isInPart(text: string): boolean {
  return [partOf, unitsOf, partDone].some((pattern) => {
    const [, part = '', whole = ''] = pattern.exec(text) ?? [];
    const [some, all] = [figureOf(part), figureOf(whole)];
    return some !== null && all !== null && some < all;
  });
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function figureOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  const ordinal = ordinals.indexOf(word);
  return ordinal === -1 ? (numberOf(word) ?? null) : ordinal + 1;
}

const named =
  /(?<!\p{L})(?:courses?|class|classes|lessons?|modules?|training|trainings|certificat\p{L}*|diplomas?|degree|exam|exams|mba|bootcamp|workshop|webinar|nanodegree|(?:green|black|yellow) belt|for beginners|lehrgang|\p{L}*kurs|schulung|weiterbildung|formation|cours|cursos?|corso|cursus|szkolenie)(?!\p{L})/iu;
const giving =
  /(?<!\p{L})(?:taught|teach\p{L}*|gave|led|delivered|ran|run|designed|developed|organi[sz]\p{L}*|wrote|managed|supported|coordinated|introduced|instructor|trainer|lecturer|tutor|staff|colleagues|apprentices|employees|students|pupils|trainees)(?!\p{L})/iu;
const longestLine = 30;
const mostItems = 4;

/** The same of words that tell of a course somebody takes; null for one that somebody gives, and for lists. */
export function stateOfCourse(sentence: string): CourseState | null {
  if (!named.test(sentence) || giving.test(sentence)) return null;
  if (sentence.split(/\s+/).length > longestLine || sentence.split(/[,;]\s/).length > mostItems) return null;
  return courseState(sentence) ?? (startedOnce.test(sentence) ? 'left' : null);
}

/** Whether a piece of a sentence names the course, and not only what else there is. */
export const namesOwnCourse = (piece: string): boolean => named.test(piece);

/** "Started a Python course in 2023; two weeks in": begun, and nothing on its end. */
const startedOnce =
  /^[\s•>*+–-]*(?:started|began|begun) (?:an? |the |with )?(?:\p{L}+ ){0,4}(?:course|class|bootcamp|training|degree|diploma)(?!\p{L})(?!.*(?:finished|completed|passed|graduated))/iu;
