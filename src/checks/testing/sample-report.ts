import type { Assessment } from '../../../schemas/comparison.ts';
import { type NarrativeSection, narrativeSections } from '../../../schemas/narrative.ts';
import type { Place } from '../../../schemas/place.ts';
import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { resourceGroups } from '../../../schemas/vocabulary.ts';

const cv = `Amara Okoye (an invented person)
Backend developer with strong Python.
Backend Developer, Example Parcel Works, March 2023 - present
- Built booking services in Python (advanced) and FastAPI.
- Wrote reports in SQL.
- Trained a small model that sorts parcels.
No experience with Kubernetes yet.
BSc Computer Science, Example University, 2022
`;

function quoted(quote: string): Place {
  const start = cv.indexOf(quote);
  if (start < 0) throw new Error(`The sample CV has no “${quote}”.`);
  return { document: 'cv', section: null, quote, start, end: start + quote.length };
}

const built = quoted('Built booking services in Python (advanced) and FastAPI.');
const wrote = quoted('Wrote reports in SQL.');
const trained = quoted('Trained a small model that sorts parcels.');
const denied = quoted('No experience with Kubernetes yet.');
const position = quoted('Backend Developer, Example Parcel Works, March 2023 - present');
const degree = quoted('BSc Computer Science, Example University, 2022');

function skill(id: string, name: string, evidence: Place[], more: Partial<ProfileSkill> = {}): ProfileSkill {
  const months = { min: 45, max: 45 };
  return {
    id,
    name,
    level: 'advanced',
    levelBasis: 'dated-use',
    months,
    statedYears: null,
    lastUsed: 'present',
    kind: 'explicit',
    via: [],
    evidence,
    ...more,
  };
}

function requirement(id: string, skill: Requirement['skill'], more: Partial<Requirement> = {}): Requirement {
  return {
    id,
    kind: 'skill',
    skill,
    alternatives: [],
    statement: `Works with ${skill.name}.`,
    importance: 'core',
    level: null,
    years: null,
    source: { kind: 'catalogue', name: 'Sample role', url: null, date: null, place: null },
    ...more,
  };
}

function assessment(
  requirementId: string,
  status: Assessment['status'],
  evidence: Place[],
  rationale: string,
): Assessment {
  const open = status !== 'met';
  return {
    requirementId,
    status,
    evidence,
    rationale,
    priority: open ? 'high' : null,
    question: open ? 'What have you done in this field so far?' : null,
  };
}

const sentences: Partial<Record<NarrativeSection['id'], NarrativeSection['sentences']>> = {
  'executive-summary': [
    { text: 'Amara Okoye is strong in Python.', refs: ['candidate', 'skill:python'] },
    {
      text: 'The CV does not show Docker, and it says that Kubernetes is still to come.',
      refs: ['R2', 'R3'],
    },
  ],
  'candidate-profile': [
    { text: 'She uses FastAPI and SQL at work.', refs: ['P1', 'skill:fastapi', 'skill:sql'] },
  ],
  'market-requirements': [{ text: 'The role asks for Docker and Kubernetes.', refs: ['R2', 'R3'] }],
  'skill-gap-assessment': [
    { text: 'Of six requirements the CV shows two in full and one in part.', refs: ['coverage'] },
  ],
  'upskilling-roadmap': [{ text: 'Phase 1 teaches Docker.', refs: ['phase:1', 'item:1.1'] }],
  'next-steps': [{ text: 'Start with Docker.', refs: ['roadmap'] }],
};

/** A small report without a fault, new at each call; every person, employer and school in it is invented. */
export function sampleReport(): Report {
  return structuredClone<Report>({
    meta: {
      version: '0.0.0',
      steps: [],
      target: { name: 'Sample role', role: null, postings: [] },
      created: '2026-11-20T00:00:00Z',
      catalogueDate: '2026-11',
      usage: { calls: 0, inputTokens: 0, outputTokens: 0, seconds: 0 },
      notice: 'A person must judge.',
    },
    documents: [
      {
        id: 'cv',
        name: 'cv.txt',
        format: 'text',
        text: cv,
        pages: [],
        notes: [],
        sha256: '0'.repeat(64),
      },
    ],
    profile: {
      candidate: { name: 'Amara Okoye', headline: null, pronouns: null, evidence: [quoted('Amara Okoye')] },
      summary: {
        text: 'Backend developer with strong Python.',
        evidence: [quoted('Backend developer with strong Python.')],
      },
      experience: { totalMonths: { min: 45, max: 45 }, stated: [] },
      positions: [
        {
          id: 'P1',
          title: 'Backend Developer',
          organisation: 'Example Parcel Works',
          location: null,
          kind: 'employment',
          start: { year: 2023, month: 3, text: 'March 2023' },
          end: 'present',
          months: { min: 45, max: 45 },
          evidence: [position],
        },
      ],
      education: [
        {
          id: 'E1',
          qualification: 'BSc',
          field: 'Computer Science',
          institution: 'Example University',
          start: null,
          end: { year: 2022, month: null, text: '2022' },
          evidence: [degree],
        },
      ],
      credentials: [],
      languages: [],
      skills: [
        skill('python', 'Python', [built], { levelBasis: 'stated' }),
        skill('fastapi', 'FastAPI', [built]),
        skill('sql', 'SQL', [wrote], { level: 'intermediate' }),
        skill('backend-development', 'Backend development', [built], {
          kind: 'implied',
          via: ['fastapi'],
          level: null,
          levelBasis: null,
        }),
      ],
      lacks: [{ id: 'kubernetes', name: 'Kubernetes', stance: 'denied', evidence: [denied] }],
      seniority: {
        leadership: { status: 'not-shown', evidence: [] },
        architecture: { status: 'not-shown', evidence: [] },
      },
    },
    requirements: [
      requirement('R1', { id: 'python', name: 'Python' }),
      requirement('R2', { id: 'docker', name: 'Docker' }),
      requirement('R3', { id: 'kubernetes', name: 'Kubernetes' }),
      requirement('R4', { id: 'machine-learning', name: 'Machine learning' }),
      requirement('R5', { id: 'team-leadership', name: 'Team leadership' }, { importance: 'preferred' }),
      requirement(
        'R6',
        { id: null, name: "Bachelor's degree" },
        { kind: 'education', importance: 'preferred', statement: "A bachelor's degree." },
      ),
    ],
    comparison: {
      assessments: [
        assessment('R1', 'met', [built], 'The CV shows booking services built in Python.'),
        assessment('R2', 'not-shown', [], 'The CV does not show Docker.'),
        assessment('R3', 'not-met', [denied], 'The CV itself says that Kubernetes is missing.'),
        assessment('R4', 'partly-met', [trained], 'The CV shows one small model.'),
        assessment('R5', 'not-shown', [], 'The CV does not show team leadership.'),
        assessment('R6', 'met', [degree], "The CV names a bachelor's degree."),
      ],
      coverage: {
        share: 2.5 / 6,
        core: 1.5 / 4,
        preferred: 0.5,
        counts: { met: 2, partlyMet: 1, notShown: 2, notMet: 1, total: 6 },
        formula: '(met + ½ partly met) / total',
        band: 'partial',
        bands: [
          { name: 'low', from: 0 },
          { name: 'partial', from: 0.35 },
          { name: 'high', from: 0.7 },
        ],
        reason: 'Two of six requirements are met and one in part.',
      },
    },
    roadmap: {
      weeks: 6,
      hoursPerWeek: 8,
      phases: [
        {
          number: 1,
          title: 'Containers',
          startWeek: 1,
          weeks: 2,
          goals: ['Runs a service in a container.'],
          requirementIds: ['R2'],
          items: [
            {
              id: '1.1',
              title: 'Pack a booking service into a Docker image',
              kind: 'learn',
              requirementIds: ['R2'],
              level: 'beginner',
              resource: null,
              hours: 14,
            },
          ],
          deliverables: ['A repository with a Dockerfile that builds.'],
        },
        {
          number: 2,
          title: 'Clusters and models',
          startWeek: 3,
          weeks: 4,
          goals: ['Keeps a service up in a cluster.'],
          requirementIds: ['R3', 'R4'],
          items: [
            {
              id: '2.1',
              title: 'Run the image in Kubernetes',
              kind: 'learn',
              requirementIds: ['R3'],
              level: 'beginner',
              resource: null,
              hours: 16,
            },
            {
              id: '2.2',
              title: 'Train and serve a second model',
              kind: 'practise',
              requirementIds: ['R4'],
              level: 'intermediate',
              resource: null,
              hours: 12,
            },
          ],
          deliverables: ['A short write-up with figures.'],
        },
      ],
      afterwards: [{ requirementId: 'R5', reason: 'It grows at work and not in a course.' }],
    },
    resources: resourceGroups.map((group) => ({ group, items: [] })),
    market: { wages: [], popularity: [], technologies: [] },
    narrative: {
      sections: narrativeSections.map((id) => ({
        id,
        title: id.replaceAll('-', ' '),
        sentences: sentences[id] ?? [],
      })),
    },
    corrections: [],
    findings: [],
  });
}
