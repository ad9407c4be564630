import { lazy } from '../catalog/lazy.ts';
import { bullets } from './list-marks.ts';
import { labelCompanions, labelEndings, nounLabels, openLabels, skillLabels } from './skill-wording.ts';

const patterns = lazy(() => ({
  label: new RegExp(`^(?:${skillLabels.join('|')})$`, 'iu'),
  companion: new RegExp(`^(?:${labelCompanions.join('|')})$`, 'iu'),
  ending: new RegExp(`^(?:${labelEndings.join('|')})$`, 'iu'),
  open: new RegExp(String.raw`^(?:\p{L}+[ /&]){0,2}(?:${openLabels.join('|')})(?:\s|\s?[-–—]\s?)$`, 'iu'),
  named: new RegExp(
    String.raw`^[\s\-–—${bullets}]*(?:[\p{L}-]+[ /&]+){0,3}(?:${nounLabels.join('|')})$`,
    'iu',
  ),
  padding: new RegExp(String.raw`^[\s\-–—>${bullets}]+`, 'u'),
}));

const mostWords = 6;

/**
 * True where the end of a text is inside a line with a label like "Languages:", "Technical skills:" or
 * "Frameworks", or in the first line below such a heading.
 */
export function isLabelled(before: string): boolean {
  const lines = before.split('\n');
  const line = (lines.at(-1) ?? '').replace(patterns().padding, '');
  const colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
  if (colon > 0) {
    const labelText = afterItems(line.slice(0, colon));
    return patterns().named.test(labelText) || isSkillLabel(labelText);
  }
  if (line.trim() !== '') return patterns().open.test(line);
  const above = lines.slice(0, -1).findLast((other) => other.trim() !== '');
  return above !== undefined && isSkillLabel(above);
}

/** Where several labels share a line, the last begins after an item, a sentence or a column. */
const afterItems = (text: string): string =>
  text
    .trimEnd()
    .split(/[,;|]|\.\s|\s{2,}|\s[-–—](?=\S)/u)
    .at(-1) ?? '';

/** Every word is a label or goes with one, and the last says that names follow: "Software development" does not. */
function isSkillLabel(text: string): boolean {
  const { label, companion, ending } = patterns();
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined || words.length > mostWords || !(label.test(last) || ending.test(last)))
    return false;
  const isPart = (word: string): boolean => label.test(word) || companion.test(word) || ending.test(word);
  return words.some((word) => label.test(word)) && words.every(isPart);
}
