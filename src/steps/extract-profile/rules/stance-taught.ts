import { lazyWords } from '../../../skills/lazy-words.ts';
import type { Word } from '../../../skills/words.ts';

const course = lazyWords(
  'class classes course courses training trainings workshop workshops seminar seminars programme programmes program programs lesson lessons session sessions kurs kurse schulung schulungen seminare',
);
/** Whoever does this to a course neither gives nor takes it. */
const arranging = lazyWords(
  'schedule scheduled scheduling schedules arrange arranged arranging arranges book booked booking books advertise advertised advertising organise organised organising organize organized organizing host hosted hosting buy bought commission commissioned commissioning',
);
const given = lazyWords('taught given delivered run led held provided offered');
const relatives = lazyWords('that which');
const candidate = lazyWords('i we me myself us');

/** Words between a topic and its course, or between the verb and the topic. */
const near = 4;

/**
 * Whether a name is the topic of a course that others give: "booked the first-aid training", "leadership classes
 * that an outside firm teaches".
 */
export function isTaughtByOthers(words: readonly Word[], first: number, next: number): boolean {
  let at = next;
  while (at < next + near && /^[\p{L}-]+$/u.test(words[at]?.text ?? '') && !course(words[at]?.text)) at += 1;
  if (!course(words[at]?.text)) return false;
  if (words.slice(Math.max(0, first - near), first).some(({ text }) => arranging(text))) return true;
  const [link, behind] = [words[at + 1]?.text, words[at + 2]?.text];
  if (given(link) && behind === 'by') return !candidate(words[at + 3]?.text);
  return (
    relatives(link) && !candidate(behind) && !words.slice(at + 2, at + 5).some(({ text }) => candidate(text))
  );
}
