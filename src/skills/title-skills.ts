import type { Catalog } from '../catalog/catalog.ts';
import { roleWords } from '../catalog/role-words.ts';

/** Skills that a job title alone shows, by their ids; empty for a title that shows none for certain. */
export type TitleSkills = (title: string) => readonly string[];

/** Whoever is one of these is not yet, or only beside somebody, what the title says. */
const notYet = new Set(
  'assistant assistent assistente assistant(e) asst deputy vice trainee apprentice student pupil aspiring aide helper auxiliary intern praktikant azubi auszubildender auszubildende stagiaire aprendiz estagiário pelajar shadow observer prospective future'.split(
    ' ',
  ),
);

/** What comes behind is a department, an employer or somebody else: "PA to the Marketing Manager". */
const behind =
  /\s*[,;(–—:]|\s-\s|\s(?:at|in|for|to|with|under|bei|im|für|mit|chez|pour|en|para|com|con|bij|voor|per|presso)\s/iu;

/** Two titles of one post. */
const joint = /\s*[/|&+]\s*|\s(?:and|und|et|y|e|en|i|dan)\s/iu;

const longestName = 5;

/**
 * Reads titles by the words at their end, because that is where a title says what its holder is: a "Web Developer
 * Recruiter" recruits.
 */
export function createTitleSkills({ titles }: Pick<Catalog, 'titles'>): TitleSkills {
  const byEnd = new Map<string, Set<string>>();
  const byWhole = new Map<string, Set<string>>();
  for (const { names, alone, shows } of titles) {
    for (const name of names) add(byEnd, name, shows);
    for (const name of alone) add(byWhole, name, shows);
  }
  const shownBy = (words: readonly string[]): readonly string[] => {
    const whole = byWhole.get(words.join(' '));
    if (whole) return [...whole];
    for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
      const found = byEnd.get(words.slice(-length).join(' '));
      if (found) return words.slice(0, -length).some((word) => notYet.has(word)) ? [] : [...found];
    }
    return [];
  };
  return (title) => {
    const [own = ''] = title.split(behind);
    return [...new Set([own, ...own.split(joint)].flatMap((part) => shownBy(wordsOf(part))))];
  };
}

function add(table: Map<string, Set<string>>, name: string, shows: readonly string[]): void {
  const key = wordsOf(name).join(' ');
  table.set(key, new Set([...(table.get(key) ?? []), ...shows]));
}

/** Without the grade behind it: "Clinical Nurse Manager 1", "Software Engineer III". */
const wordsOf = (part: string): string[] =>
  roleWords(part).filter((word) => !/^(?:\d+|i{1,3}|iv|v)$/.test(word));
