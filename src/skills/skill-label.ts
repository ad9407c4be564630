import { lazy } from '../catalog/lazy.ts';
import { bullets } from './list-marks.ts';
import { isLabelCompanion, isLabelEnding, isLabelWord, isNounLabel, isOpenLabel } from './skill-wording.ts';

const patterns = lazy(() => ({
  padding: new RegExp(String.raw`^[\s\-–—>${bullets}]+`, 'u'),
}));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** "Bug tracking tools", before a colon. */
function isNamedLabel(text: string): boolean {
  if (!/^[\p{L}\s/&-]*$/u.test(text)) return false;
  const words = wordsIn(text);
  return words.length <= mostOfNamed && isNounLabel(words.at(-1));
}

/** "Frameworks ", "Cloud platforms – ", before names. */
function startsList(line: string): boolean {
  const label = /^((?:\p{L}+[ /&]){0,2}\p{L}+)(?:\s|\s?[-–—]\s?)$/u.exec(line)?.[1];
  return label !== undefined && isOpenLabel(wordsIn(label).at(-1));
}

const mostWords = 6;
const mostOfNamed = 4;

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
    return isNamedLabel(labelText.replace(patterns().padding, '')) || isSkillLabel(labelText);
  }
  if (line.trim() !== '') return startsList(line);
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
  const words = wordsIn(text);
  const last = words.at(-1);
  if (last === undefined || words.length > mostWords || !(isLabelWord(last) || isLabelEnding(last)))
    return false;
  const isPart = (word: string): boolean =>
    isLabelWord(word) || isLabelCompanion(word) || isLabelEnding(word);
  return words.some((word) => isLabelWord(word)) && words.every(isPart);
}
