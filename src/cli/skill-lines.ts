import type { SourceDocument } from '../../schemas/document.ts';
import type { SeenSkill } from '../explain/skills-seen.ts';
import { quoteLine } from './explanation-lines.ts';

const titles: Record<SeenSkill['kind'], string> = {
  explicit: 'Named in the CV',
  implied: 'Not named, but follows from what is named',
  transferable: 'Not shown, but near to what is shown',
  lack: 'Missing or being learned, by the CV itself',
};

/** Quotes of one skill that are printed where all skills are listed. */
const mostQuotes = 2;

/** The skills of a CV for the terminal, by how they are seen. */
export function skillLines(document: SourceDocument, skills: readonly SeenSkill[], whole: boolean): string[] {
  const groups = (Object.keys(titles) as SeenSkill['kind'][]).map((kind) => ({
    kind,
    members: skills.filter((skill) => skill.kind === kind),
  }));
  return [
    ...groups.flatMap(({ kind, members }) =>
      members.length === 0
        ? []
        : [`${titles[kind]} (${members.length})`, ...members.flatMap((skill) => linesOf(skill, whole)), ''],
    ),
    ...document.notes.map((note) => `${document.name}: ${note}`),
    'Read from the text of a document. What it does not name is not shown; that does not mean that it is missing.',
  ];
}

function linesOf({ name, why, quotes }: SeenSkill, whole: boolean): string[] {
  const most = whole ? quotes.length : mostQuotes;
  const rest = quotes.length - most;
  return [
    `  ${name}: ${why}`,
    ...quotes.slice(0, most).map((quote) => `      ${quoteLine(quote)}`),
    ...(rest > 0 ? [`      and ${rest} more (--skill "${name}" shows all)`] : []),
  ];
}
