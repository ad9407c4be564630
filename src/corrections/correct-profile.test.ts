import { describe, expect, it } from 'vitest';
import type { CorrectionsFile } from '../../schemas/corrections-file.ts';
import { Profile } from '../../schemas/profile.ts';
import { asOf, completed, cvDocument } from '../steps/extract-profile/testing/completed.ts';
import { correctProfile } from './correct-profile.ts';
import type { CorrectionsError } from './corrections-error.ts';
import { readCorrections } from './read-corrections.ts';

const cv = `Noor Example

Experience

Web Developer, Larkfield Tickets — 01/2019 – 12/2021
• Built the booking site with Django
• Led a team of four developers

Web Developer, Harbour Print — 01/2016 – 12/2017
• Packed the shop with Docker and deployed it every week

Education

BSc Geography, University of Severnmouth, 2012 – 2015

Certificates

First Aid at Work (2020)

Skills

Python (basic), Git, Docker

No experience with Kubernetes yet.

Languages

English (native), Welsh
`;

const read = completed(cv).profile;

async function corrected(file: CorrectionsFile) {
  const corrections = await readCorrections(file);
  if (corrections === null) throw new Error('nothing to correct');
  const { profile, changes } = correctProfile(read, corrections, { cv: cvDocument(cv), asOf });
  return { profile: Profile.parse(profile), changes, text: corrections.document.text };
}

const refused = async (file: CorrectionsFile): Promise<CorrectionsError> =>
  corrected(file).then(
    () => {
      throw new Error('accepted');
    },
    (error: CorrectionsError) => error,
  );

const skill = ({ skills }: Profile, id: string) => skills.find((one) => one.id === id);
const say = 'So it is.';

it('the CV is read as these tests take it', () => {
  expect(read.positions.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['Web Developer', 'Larkfield Tickets'],
    ['Web Developer', 'Harbour Print'],
  ]);
  expect(read.experience.totalMonths).toEqual({ min: 60, max: 60 });
  expect(skill(read, 'python')).toMatchObject({ level: 'beginner', levelBasis: 'stated' });
  expect(read.lacks.map(({ id }) => id)).toEqual(['kubernetes']);
});

describe('what is added stands in the profile on the person’s words', () => {
  it('a skill under any of its names, dated and counted, with what it implies', async () => {
    const { profile, changes } = await corrected({
      add: [{ skill: 'Go', since: '2020-01', until: '2022-12', say: 'I wrote Go at home.' }],
    });
    const go = skill(profile, 'go');
    expect(go).toMatchObject({ kind: 'explicit', level: null, months: { min: 36, max: 36 } });
    expect(go?.evidence).toMatchObject([{ document: 'corrections', quote: 'I wrote Go at home.' }]);
    expect(changes).toMatchObject([{ action: 'added', kind: 'skill', name: 'Go', result: 'added' }]);
  });

  it('no level is made of the years a person gives, and one that is given stands as given', async () => {
    const { profile } = await corrected({
      add: [
        { skill: 'Rust', since: 2010, say },
        { skill: 'SQL', level: 'advanced', years: 7, say },
      ],
    });
    expect(skill(profile, 'rust')).toMatchObject({ level: null, levelBasis: null });
    expect(skill(profile, 'sql')).toMatchObject({ level: 'advanced', levelBasis: 'stated', statedYears: 7 });
  });

  it('a skill beyond the catalogue keeps its name', async () => {
    const { profile } = await corrected({ add: [{ skill: 'Bell ringing', say }] });
    expect(profile.skills.find(({ name }) => name === 'Bell ringing')).toMatchObject({ id: null });
  });

  it('what the CV denies and the person adds is kept as both', async () => {
    const { profile } = await corrected({ add: [{ skill: 'K8s', say: 'I run a cluster since May.' }] });
    expect(skill(profile, 'kubernetes')?.kind).toBe('explicit');
    expect(profile.lacks.map(({ id }) => id)).toEqual(['kubernetes']);
  });

  it('a dated skill dates what it cannot be used without, on the same words', async () => {
    const { profile } = await corrected({
      add: [{ skill: 'Flask', since: '2022-01', until: '2023-12', say }],
    });
    const python = skill(profile, 'python');
    expect(python).toMatchObject({ level: 'beginner', months: { min: 60, max: 60 } });
    expect(python?.evidence.some(({ document }) => document === 'corrections')).toBe(true);
  });

  it('a position counts from its first to its last month, overlaps once', async () => {
    const { profile } = await corrected({
      add: [{ position: 'Stage hand', organisation: 'Opera', start: '2021-07', end: '2022-06', say }],
    });
    expect(profile.experience.totalMonths).toEqual({ min: 66, max: 66 });
    expect(profile.positions.map(({ id }) => id)).toEqual(['P3', 'P1', 'P2']);
  });

  it('voluntary work is listed and not counted as employment', async () => {
    const { profile } = await corrected({
      add: [{ position: 'Coach', kind: 'volunteering', start: 2000, end: 'present', say }],
    });
    expect(profile.experience.totalMonths).toEqual(read.experience.totalMonths);
    expect(profile.positions.at(-1)).toMatchObject({ title: 'Coach', end: 'present', id: 'P3' });
  });

  it('education, credentials and languages get the next number', async () => {
    const { profile } = await corrected({
      add: [
        { education: 'MSc Cartography', institution: 'Fernuni', end: 2023, say },
        { credential: 'Certified Kubernetes Administrator', date: 'May 2023', say },
        { language: 'Dutch', level: 'B1', say },
      ],
    });
    expect(profile.education.at(-1)).toMatchObject({ id: 'E2', qualification: 'MSc Cartography' });
    expect(profile.credentials.at(-1)).toMatchObject({ id: 'C2', date: { year: 2023, month: 5 } });
    expect(profile.languages.at(-1)).toMatchObject({ id: 'L3', name: 'Dutch', level: 'B1' });
  });

  it('what the CV has already is filled in, not doubled', async () => {
    const { profile } = await corrected({
      add: [
        { language: 'welsh', level: 'C1', say },
        { credential: 'First aid at work', issuer: 'Red Cross', say },
        { skill: 'git', level: 'advanced', say },
      ],
    });
    expect(profile.languages).toHaveLength(2);
    expect(profile.languages[1]).toMatchObject({ name: 'Welsh', level: 'C1' });
    expect(profile.credentials).toMatchObject([{ issuer: 'Red Cross', date: { year: 2020 } }]);
    expect(profile.skills.filter(({ id }) => id === 'git')).toMatchObject([{ level: 'advanced' }]);
  });

  it.each([
    [
      { skill: 'Python', level: 'expert' as const, say },
      /words beginner level for Python.*instead: \{ level: expert \}/,
    ],
    [{ language: 'English', level: 'B2', say }, /gives English the level “native”/],
  ])('what the CV says otherwise is to be contested: %j', async (entry, message) => {
    const error = await refused({ add: [entry] });
    expect(error).toMatchObject({ code: 'correction-conflict', line: 3 });
    expect(error.message).toMatch(message);
  });
});

describe('what is contested leaves the profile with what it alone bore out', () => {
  it('a skill the person denies is a lack in their words', async () => {
    const { profile, changes } = await corrected({
      contest: [{ skill: 'Docker', say: 'I never used Docker.' }],
    });
    expect(skill(profile, 'docker')).toBeUndefined();
    expect(profile.lacks.find(({ id }) => id === 'docker')).toMatchObject({
      stance: 'denied',
      evidence: [{ document: 'corrections', quote: 'I never used Docker.' }],
    });
    expect(changes).toMatchObject([{ result: 'denied', contests: [{ document: 'cv' }, { document: 'cv' }] }]);
    expect(skill(profile, 'containerization')).toBeUndefined();
  });

  it('a skill that was misread is left out and not denied', async () => {
    const { profile } = await corrected({
      contest: [{ skill: 'Docker', say: 'That was a brand of shoes.' }],
    });
    expect(skill(profile, 'docker')).toBeUndefined();
    expect(profile.lacks.map(({ id }) => id)).toEqual(['kubernetes']);
  });

  it('a skill no longer dates another one that its line does not name', async () => {
    expect(skill(read, 'python')?.months).toEqual({ min: 36, max: 36 });
    const { profile } = await corrected({ contest: [{ skill: 'Django', say: 'A colleague built it.' }] });
    expect(skill(profile, 'python')).toMatchObject({ months: null, level: 'beginner' });
    expect(skill(profile, 'python')?.evidence).toHaveLength(1);
  });

  it('a denial that the CV no longer means goes', async () => {
    const { profile } = await corrected({
      contest: [{ skill: 'Kubernetes', say: 'The CV is from last year.' }],
    });
    expect(profile.lacks).toEqual([]);
  });

  it('a position goes with its months, its skills and its signs of leadership', async () => {
    expect(read.seniority.leadership.status).toBe('shown');
    const { profile } = await corrected({
      contest: [{ position: 'Web Developer, Larkfield Tickets', say: 'This is from a template.' }],
    });
    expect(profile.positions.map(({ id }) => id)).toEqual(['P2']);
    expect(profile.experience.totalMonths).toEqual({ min: 24, max: 24 });
    expect(skill(profile, 'django')).toBeUndefined();
    expect(skill(profile, 'python')).toMatchObject({ months: null });
    expect(profile.seniority.leadership).toEqual({ status: 'not-shown', evidence: [] });
    expect(skill(profile, 'docker')).toEqual(skill(read, 'docker'));
  });

  it('dates put right change the months of the work and of what was used in it', async () => {
    const { profile } = await corrected({
      contest: [{ position: 'Harbour Print', say: 'I left in June.', instead: { end: '2016-06' } }],
    });
    expect(profile.positions[1]).toMatchObject({ id: 'P2', months: { min: 6, max: 6 }, end: { month: 6 } });
    expect(profile.positions[1]?.evidence.at(-1)?.document).toBe('corrections');
    expect(profile.experience.totalMonths).toEqual({ min: 42, max: 42 });
    expect(skill(profile, 'docker')).toMatchObject({ months: { min: 6, max: 6 }, level: null });
    expect(skill(profile, 'python')).toEqual(skill(read, 'python'));
  });

  it('dates left out leave the months open', async () => {
    const { profile } = await corrected({
      contest: [{ position: 'P2', say: 'I do not recall.', instead: { start: null, end: null } }],
    });
    expect(profile.positions[1]).toMatchObject({ start: null, end: null, months: null });
    expect(skill(profile, 'docker')).toMatchObject({ months: null });
  });

  it.each([
    [{ level: 'advanced' as const }, { level: 'advanced', levelBasis: 'stated' }],
    [{ level: null }, { level: null, levelBasis: null, months: { min: 36, max: 36 } }],
    [{ years: 4 }, { statedYears: 4, level: 'beginner' }],
    [
      { since: '2024-01', until: 'present' },
      { months: { min: 6, max: 6 }, lastUsed: 'present' },
    ],
  ])('a skill told otherwise: %j', async (instead, expected) => {
    const { profile } = await corrected({ contest: [{ skill: 'Python', say, instead }] });
    expect(skill(profile, 'python')).toMatchObject(expected);
  });

  it('education, credentials and languages go or are put right', async () => {
    const { profile } = await corrected({
      contest: [
        { education: 'BSc Geography', say, instead: { qualification: 'BA Geography', end: 2016 } },
        { credential: 'First Aid at Work', say: 'It was my sister’s.' },
        { language: 'Welsh', say, instead: { level: 'A2' } },
      ],
    });
    expect(profile.education).toMatchObject([
      { id: 'E1', qualification: 'BA Geography', end: { year: 2016 } },
    ]);
    expect(profile.credentials).toEqual([]);
    expect(profile.languages[1]).toMatchObject({ name: 'Welsh', level: 'A2' });
  });

  it.each([
    [{ skill: 'Dcoker', say }, /nothing in the CV was read as the skill “Dcoker”.*Nearest are: “Docker”/],
    [{ position: 'Web Developer', say }, /could be “Web Developer, Larkfield Tickets.*\(P1, P2\)/],
    [
      { position: 'Pilot', say },
      /There are: “Web Developer, Larkfield Tickets”, “Web Developer, Harbour Print”/,
    ],
    [{ credential: 'First Aid', say }, /Nearest are: “First Aid at Work”/],
    [{ language: 'Klingon', say }, /There are: “English”, “Welsh”/],
  ])('what is not there cannot be contested: %j', async (entry, message) => {
    const error = await refused({ contest: [entry] });
    expect(error).toMatchObject({ code: 'correction-unmatched', exitCode: 2, line: 3 });
    expect(error.message).toMatch(message);
  });

  it.each([
    [{ add: [{ position: 'Cook', start: 'soon', say }] }, /start: “soon” is no date/],
    [{ add: [{ position: 'Cook', start: '2019 to 2020', say }] }, /is no date\. Write 2021/],
    [{ add: [{ skill: 'Go', since: 2022, until: 2020, say }] }, /2022 is after 2020/],
    [
      { contest: [{ position: 'P2', say, instead: { end: 2010 } }] },
      /01\/2016 is after 2010\. Exchange the two dates/,
    ],
  ])('dates that cannot be are refused: %j', async (file, message) => {
    expect((await refused(file)).message).toMatch(message);
  });
});

it('what a statement does not touch stays as it was read', async () => {
  const { profile } = await corrected({ add: [{ skill: 'Bell ringing', say }] });
  const others = profile.skills.filter(({ name }) => name !== 'Bell ringing');
  expect(others.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
    read.skills.toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  expect({ ...profile, skills: [] }).toEqual({ ...read, skills: [] });
});
