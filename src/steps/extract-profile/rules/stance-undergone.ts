import { lazyWords } from '../../../skills/lazy-words.ts';
import type { Word } from '../../../skills/words.ts';

const examined = lazyWords('audit audits auditing inspection inspections');
const undergoing = lazyWords(
  'prepare prepares prepared preparing preparation pass passes passed passing undergo underwent undergone host hosted hosting face faced survived welcomed received',
);
const doing = lazyWords(
  'conduct conducted conducting carry carried carrying perform performed performing lead led leading plan planned did do ran run internal report reports plans programme',
);
const clauseEnds = new Set(['.', ';', ':', '|']);
const farthest = 7;

/** Whether a name is of an audit or inspection that somebody went through: "prepared documents for the audit". */
export function isUndergone(words: readonly Word[], first: number, next: number): boolean {
  if (!examined(words[next - 1]?.text)) return false;
  const stop = words.findLastIndex(({ text }, at) => at < first && clauseEnds.has(text));
  const before = words.slice(Math.max(stop + 1, first - farthest), next);
  return before.some(({ text }) => undergoing(text)) && !before.some(({ text }) => doing(text));
}
