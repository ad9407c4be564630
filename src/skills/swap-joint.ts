import { lazy } from '../catalog/lazy.ts';

const patterns = lazy(() => ({
  verb: /(?<!\p{L})(?:replac|migrat|mov|switch|port|convert|swap|transition|transferr|ersetz|remplac|reemplaz|substitu|umgestellt|vervang)\p{L}*\s(?:[\p{L}\p{N}'’-]+\s){0,5}$/iu,
  between:
    /^(?:\s(?:lists?|sheets?|files?|jobs?|pipelines?|servers?|reports?|scripts?|code|services?|models?|workbooks?|databases?|tables?|builds?|clusters?|and|[,/]))*\s(?:with|by|to|into|onto|in favou?r of|durch|auf|par|vers|por|para|con|door)\s(?:\p{Ll}+\s){0,2}$/u,
}));

const window = 60;

/** Whether two names are what went and what came: "replaced Jenkins with GitHub Actions", "moved from Excel to SAP". */
export function areSwapped(
  text: string,
  left: { start: number; end: number },
  right: { start: number },
): boolean {
  if (right.start - left.end > window || text[left.end] !== ' ') return false;
  const { verb, between } = patterns();
  return (
    between.test(text.slice(left.end, right.start)) &&
    verb.test(text.slice(Math.max(0, left.start - window), left.start))
  );
}
