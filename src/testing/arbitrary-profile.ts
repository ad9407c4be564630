import fc from 'fast-check';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Place } from '../../schemas/place.ts';
import type { Position, Profile, ProfileSkill } from '../../schemas/profile.ts';
import { proficiencyLevels } from '../../schemas/vocabulary.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';

/** A CV and the profile it bears out, both made up: every evidence place slices to its quote. */
export interface GeneratedCv {
  readonly document: SourceDocument;
  readonly profile: Profile;
}

/** What a made-up CV says. `level` counts from 0, beginner, to 3, expert. */
export interface CvPlan {
  readonly name: string | null;
  readonly positions: readonly {
    title: string;
    organisation: string | null;
    year: number;
    years: number;
    present: boolean;
  }[];
  readonly skills: readonly {
    id: string;
    level: number | null;
    stated: boolean;
    months: number | null;
    unknown: boolean;
  }[];
  readonly lacks: readonly { id: string; learning: boolean }[];
  readonly leads: boolean;
  readonly languages: readonly string[];
}

const titles = [
  'Nurse',
  'Backend developer',
  'Chef de partie',
  'Accountant',
  'Electrician',
  'Teacher',
  'Planner',
];

/** Any skill, as often one that some role asks for: otherwise hardly a requirement would be met. */
const anySkill = (): fc.Arbitrary<string> => {
  const { skills, roles } = loadCatalog();
  return fc.oneof(
    fc.constantFrom(...skills.map(({ id }) => id)),
    fc.constantFrom(...new Set(roles.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)))),
  );
};

const plan = (): fc.Arbitrary<CvPlan> =>
  fc.record({
    name: fc.option(fc.constantFrom('Ada Quist', 'Bo Ndiaye', 'Chidi Varga'), { nil: null }),
    positions: fc.array(
      fc.record({
        title: fc.constantFrom(...titles),
        organisation: fc.option(fc.constantFrom('Northpier', 'Calder & Sons', 'Ospedale Aurora'), {
          nil: null,
        }),
        year: fc.integer({ min: 1985, max: 2024 }),
        years: fc.integer({ min: 0, max: 12 }),
        present: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    skills: fc.uniqueArray(
      fc.record({
        id: anySkill(),
        level: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
        stated: fc.boolean(),
        months: fc.option(fc.integer({ min: 1, max: 240 }), { nil: null }),
        unknown: fc.boolean(),
      }),
      { maxLength: 25, selector: ({ id }) => id },
    ),
    lacks: fc.uniqueArray(fc.record({ id: anySkill(), learning: fc.boolean() }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
    leads: fc.boolean(),
    languages: fc.uniqueArray(fc.constantFrom('English', 'Tagalog', 'French', 'Polish'), { maxLength: 3 }),
  });

/** Any CV: any mix of skills of all trades, dated or not, worded or not, with and without denials. */
export const anyCv = (): fc.Arbitrary<GeneratedCv> => plan().map(cvOf);

/** A CV that says what is given and nothing else. */
export const cvWith = (given: Partial<CvPlan>): GeneratedCv =>
  cvOf({ name: null, positions: [], skills: [], lacks: [], leads: false, languages: [], ...given });

function cvOf({ name, positions, skills, lacks, leads, languages }: CvPlan): GeneratedCv {
  let text = '';
  const write = (line: string): Place[] => {
    const start = text.length;
    text += `${line}\n`;
    return [{ document: 'cv', section: null, quote: line, start, end: start + line.length }];
  };
  const nameOf = (id: string): string => loadCatalog().skill(id)?.name ?? id;
  const candidate = { name, headline: null, pronouns: null, evidence: write(name ?? 'Curriculum vitae') };
  const jobs = positions.map(({ title, organisation, year, years, present }, index): Position => {
    const end = Math.min(2026, year + years);
    return {
      id: `P${index + 1}`,
      title,
      organisation,
      location: null,
      kind: 'employment',
      start: { year, month: 1, text: String(year) },
      end: present ? 'present' : { year: end, month: 12, text: String(end) },
      months: { min: (end - year + 1) * 12, max: (end - year + 1) * 12 },
      evidence: write(`${title}, ${organisation ?? 'various'}, ${year} to ${present ? 'present' : end}`),
    };
  });
  const denied = new Set(lacks.map(({ id }) => id));
  const shown = skills
    .filter(({ id }) => !denied.has(id))
    .map(({ id, level, stated, months, unknown }, index): ProfileSkill => {
      const worded = level === null ? null : (proficiencyLevels[level] ?? null);
      return {
        id: unknown ? null : id,
        name: unknown ? `House method ${index + 1}` : nameOf(id),
        level: worded,
        levelBasis: worded === null ? null : stated ? 'stated' : 'dated-use',
        months: months === null ? null : { min: months, max: months + 6 },
        statedYears: null,
        lastUsed: months === null ? null : 'present',
        kind: 'explicit',
        via: [],
        evidence: write(`• Used ${unknown ? `House method ${index + 1}` : nameOf(id)} at work`),
      };
    });
  const total = Math.max(0, ...jobs.map(({ months }) => months?.min ?? 0));
  const profile: Profile = {
    candidate,
    summary: null,
    experience: { totalMonths: { min: total, max: total }, stated: [] },
    positions: jobs,
    education: [],
    credentials: [],
    languages: languages.map((language, index) => ({
      id: `L${index + 1}`,
      name: language,
      level: null,
      evidence: write(`• ${language}`),
    })),
    skills: shown,
    lacks: lacks.map(({ id, learning }) => ({
      id,
      name: nameOf(id),
      stance: learning ? 'learning' : 'denied',
      evidence: write(
        learning ? `• Currently learning ${nameOf(id)}` : `• No experience with ${nameOf(id)} yet`,
      ),
    })),
    seniority: {
      leadership: leads
        ? { status: 'shown', evidence: write('• Led a team of five') }
        : { status: 'not-shown', evidence: [] },
      architecture: { status: 'not-shown', evidence: [] },
    },
  };
  const document: SourceDocument = {
    id: 'cv',
    name: 'cv.txt',
    format: 'text',
    text,
    pages: [],
    notes: [],
    sha256: '0'.repeat(64),
  };
  return { document, profile };
}
