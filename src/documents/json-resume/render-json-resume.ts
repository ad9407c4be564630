import type { JsonResume } from './json-resume-schema.ts';

type Value = string | number | null | undefined;

/**
 * A JSON Resume as the text of a CV: usual headings, one entry a block with title and organisation,
 * dates as given, prose, and a "• " line per highlight.
 */
export function renderJsonResume(resume: JsonResume): string {
  const sections = [
    heading(resume),
    block('Summary', [line(resume.basics?.summary)]),
    block(
      'Experience',
      entries(resume.work, (job) => [
        joined(' — ', job.position, job.name ?? job.company),
        period(job, 'Present'),
        line(job.location),
        line(job.description),
        line(job.summary),
        ...bullets(job.highlights),
      ]),
    ),
    block(
      'Projects',
      entries(resume.projects, (project) => [
        joined(' — ', project.name, project.entity),
        period(project),
        joined(', ', ...(project.roles ?? [])),
        line(project.description),
        ...bullets(project.highlights),
        labelled('Keywords', project.keywords),
      ]),
    ),
    block(
      'Volunteer',
      entries(resume.volunteer, (post) => [
        joined(' — ', post.position, post.organization),
        period(post, 'Present'),
        line(post.summary),
        ...bullets(post.highlights),
      ]),
    ),
    block(
      'Education',
      entries(resume.education, (school) => [
        joined(' — ', joined(', ', school.studyType, school.area), school.institution),
        period(school),
        labelled('Grade', [line(school.score ?? school.gpa)]),
        labelled('Courses', school.courses),
      ]),
    ),
    block(
      'Certificates',
      entries(resume.certificates, (one) => [joined(' — ', one.name, one.issuer), line(one.date)]),
    ),
    block(
      'Skills',
      (resume.skills ?? []).map((skill) => labelled(withLevel(skill.name, skill.level), skill.keywords)),
    ),
    block(
      'Languages',
      (resume.languages ?? []).map((one) => withLevel(one.language, one.fluency)),
    ),
    block(
      'Publications',
      entries(resume.publications, (one) => [
        joined(' — ', one.name, one.publisher),
        line(one.releaseDate),
        line(one.summary),
      ]),
    ),
    block(
      'Awards',
      entries(resume.awards, (one) => [
        joined(' — ', one.title, one.awarder),
        line(one.date),
        line(one.summary),
      ]),
    ),
    block(
      'Interests',
      (resume.interests ?? []).map((one) => labelled(line(one.name), one.keywords)),
    ),
    block(
      'References',
      entries(resume.references, (one) => [line(one.name), line(one.reference)]),
    ),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function heading({ basics }: JsonResume): string {
  if (basics === undefined || basics === null) return '';
  const { location } = basics;
  const place = joined(
    ', ',
    location?.address,
    joined(' ', location?.postalCode, location?.city),
    location?.region,
    location?.countryCode,
  );
  const profiles = (basics.profiles ?? []).map((one) => joined(': ', one.network, one.url ?? one.username));
  const contact = joined(' | ', basics.email, basics.phone, basics.url ?? basics.website);
  return present([line(basics.name), line(basics.label), contact, place, ...profiles]).join('\n');
}

const present = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** One line of text: breaks inside a value would look like new entries. */
const line = (value: Value): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const joined = (separator: string, ...values: Value[]): string => present(values.map(line)).join(separator);

const bullets = (items: readonly Value[] | null | undefined): string[] =>
  present((items ?? []).map(line)).map((item) => `• ${item}`);

function labelled(label: string, values: readonly Value[] | null | undefined): string {
  const list = joined(', ', ...(values ?? []));
  if (list === '') return label === 'Keywords' || label === 'Courses' || label === 'Grade' ? '' : label;
  return label === '' ? list : `${label}: ${list}`;
}

const withLevel = (name: Value, level: Value): string =>
  line(level) === '' ? line(name) : joined(' ', name, `(${line(level)})`);

/** "2014-06 – 2016-01"; a post without an end is a current one by the custom of JSON Resume. */
function period(entry: { startDate?: Value; endDate?: Value }, openEnd?: string): string {
  const start = line(entry.startDate);
  const end = line(entry.endDate);
  return joined(' – ', start, end === '' && start !== '' ? openEnd : end);
}

/** Entries of several lines stand apart by a blank line. */
function entries<Entry>(
  list: readonly Entry[] | null | undefined,
  lines: (entry: Entry) => string[],
): string[] {
  const blocks = (list ?? []).map((entry) => present(lines(entry)).join('\n')).filter((text) => text !== '');
  return blocks.flatMap((text, index) => (index === 0 ? [text] : ['\n', text]));
}

function block(title: string, lines: readonly string[]): string {
  const body = present(lines);
  return body.length === 0 ? '' : [title, ...body.map((text) => (text === '\n' ? '' : text))].join('\n');
}
