import { bullets } from './list-marks.ts';
import { labelCompanions, openLabels, skillLabels } from './skill-wording.ts';

const label = new RegExp(`^(?:${skillLabels.join('|')})$`, 'iu');
const companion = new RegExp(`^(?:${labelCompanions.join('|')})$`, 'iu');
const openLabel = new RegExp(
  String.raw`^(?:\p{L}+[ /&]){0,2}(?:${openLabels.join('|')})(?:\s|\s?[-–—]\s?)$`,
  'iu',
);
const mark = new RegExp(String.raw`^[\s\-–—>${bullets}]+|[\s]+$`, 'gu');

const mostWords = 6;

/**
 * True where the end of a text is inside a line with a label like "Languages:", "Technical skills:" or
 * "Frameworks", or in the first line below such a heading.
 */
export function isLabelled(before: string): boolean {
  const lines = before.split('\n');
  const line = (lines.at(-1) ?? '').replace(mark, (marks) => (/\S/u.test(marks) ? '' : marks.slice(-1)));
  const colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
  if (colon > 0) return isSkillLabel(afterItems(line.slice(0, colon)));
  if (line.trim() !== '') return openLabel.test(line);
  const above = lines.slice(0, -1).findLast((other) => other.trim() !== '');
  return above !== undefined && isSkillLabel(above);
}

/** In "Bada, Eclipse Languages:" the label begins after the last item. */
const afterItems = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);

/** Every word is a label or goes with one, and the last is no word for a person: "Software engineer". */
function isSkillLabel(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return false;
  return (
    words.some((word) => label.test(word)) && words.every((word) => label.test(word) || companion.test(word))
  );
}
