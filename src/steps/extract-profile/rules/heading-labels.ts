import { fold } from '../../../documents/structure/fold.ts';

/** What a labelled line of a form says about a post; `none` for what is no name (dates, duties). */
export type LabelRole = 'title' | 'organisation' | 'location' | 'name' | 'field' | 'none';

/** Labels of application forms, in the languages CVs are most often written in. */
const labels: Readonly<Record<LabelRole, string>> = {
  organisation: `company|company name|employer|employers|name of employer|name and address of employer|organisation|organization|name of organisation|name of organization|name of company|name of the company|client|client name|institution|where|business|firm|school|college|university|schule|hochschule|école|centro|instituição|scuola|uczelnia|sekolah|universitas|
firma|arbeitgeber|unternehmen|betrieb|kunde|einrichtung|employeur|entreprise|société|établissement|empresa|compañía|empleador|institución|azienda|datore di lavoro|datore|werkgever|bedrijf|organisatie|pracodawca|
perusahaan|nama perusahaan|instansi|tempat kerja|empregador|arbetsgivare|företag|arbejdsgiver|arbeidsgiver|zaměstnavatel|angajator|işveren|şirket|работодатель|компания|организация|公司|单位|会社名`,
  title: `title|job title|position title|designation|role|roles|position|positions|position held|positions held|occupation|occupation or position held|job|post|post held|job position|job role|rank|
stelle|tätigkeit|funktion|rolle|tätigkeit als|beschäftigt als|poste|poste occupé|fonction|emploi|puesto|cargo|posición|puesto de trabajo|ocupación|función|função|ruolo|posizione|mansione|qualifica|
functie|functietitel|rol|stanowisko|jabatan|posisi|posisi jabatan|befattning|stilling|pozice|funcție|poziție|görev|pozisyon|должность|职位|岗位|職種`,
  location: `location|place|city|town|site|address|ort|standort|einsatzort|lieu|ville|lugar|ubicación|ciudad|localidade|local|cidade|luogo|sede|città|plaats|locatie|standplaats|miejsce|miejscowość|lokasi|tempat|kota|alamat|ort|město|yer|город|место`,
  name: `project|project name|project title|projekt|projet|proyecto|projeto|progetto|proyek|degree|qualification|qualifications|examination|exam|course|course name|programme|program|examination degree|degree certificate|
abschluss|studiengang|diplôme|titre|título|titulación|curso|formação|titolo|opleiding|diploma`,
  field: `field|field of study|major|majors|major in|subject|subjects|specialisation|specialization|concentration|fach|fachrichtung|studienfach|schwerpunkt|filière|spécialité|especialidad|área|indirizzo|richting|kierunek|jurusan|program studi`,
  none: `duration|period|periods|date|dates|from|time|time period|tenure|employment period|period of employment|dates of employment|start date|end date|length|year|years|
zeitraum|dauer|von bis|seit|durée|période|dates|periodo|período|fecha|fechas|duración|duração|data|date|durata|periode|datum|duur|jaar|okres|daty|waktu|durasi|tahun|masa kerja|lama kerja|период|время|时间|期間|
employment type|type of employment|contract|hours|board|grade|grades|marks|percentage|result|cgpa|gpa|score|class|note|year of passing|year of pass out|passing year|year of completion|duration year|beschäftigungsart|type of business|type of business or sector|industry|sector|branche|secteur|sector de actividad|settore|bidang|
job profile|profile|job description|project description|description|responsibilities|duties|tasks|key responsibilities|main activities and responsibilities|aufgaben|missions|funciones|tareas|atividades|mansioni|obowiązki|tugas|environment|team size|technologies|reason for leaving`,
};

let known: ReadonlyMap<string, LabelRole> | undefined;

function roleOf(label: string): LabelRole | null {
  known ??= new Map(
    (Object.entries(labels) as [LabelRole, string][]).flatMap(([role, list]) =>
      list.split('|').map((name) => [fold(name.trim()), role] as const),
    ),
  );
  return (
    known.get(
      fold(label)
        .replace(/[\s/_()-]+/g, ' ')
        .replace(/[\s.*]+$/, '')
        .trim(),
    ) ?? null
  );
}

const opening = /^[\s*_|([]*([\p{L}][\p{L}\p{M}\s/()'’.-]{0,44}?)[\s*_]*[:：\t|][\s*_:：]*/u;

/** The label that opens a text ("Position : Cook", "Werkgever:", "Employer<tab>…") and its length with the sign. */
export function labelOf(text: string): { role: LabelRole; length: number } | null {
  const match = opening.exec(text);
  const role = match === null ? null : roleOf(match[1] ?? '');
  return role === null || match === null ? null : { role, length: match[0].length };
}

/** Whether a text is a label and nothing else. */
export const isLabel = (text: string): boolean =>
  roleOf(text.replace(/^[\s*_|]+|[\s*_|:：]+$/gu, '')) !== null;

/** Words that head a column and would say nothing before a colon. */
const columnWords: Readonly<Record<string, LabelRole>> = {
  when: 'none',
  wann: 'none',
  quand: 'none',
  cuándo: 'none',
  quando: 'none',
  what: 'title',
  was: 'title',
  quoi: 'title',
  qué: 'title',
  'o quê': 'title',
  wo: 'organisation',
  'bei wem': 'organisation',
  où: 'organisation',
  dónde: 'organisation',
  onde: 'organisation',
  dove: 'organisation',
  waar: 'organisation',
  'for whom': 'organisation',
  who: 'organisation',
};

/** "Company, town", "Role and duties": the first of several things is the one that names. */
const columnRole = (text: string): LabelRole | null =>
  roleOf(text) ??
  columnWords[text.toLowerCase()] ??
  roleOf(text.split(/\s*[,/&+]\s*|\s(?:and|und|et|y|e|en|i)\s/u)[0] ?? '');

/** What the columns of a table hold, where a line of it is nothing but labels; null for any other line. */
export function columnsOf(line: string): LabelRole[] | null {
  if (!line.includes('\t') && !line.includes('|')) return null;
  const cells = cellsOf(line);
  const roles = cells.map(({ text }) => columnRole(text.replace(/[*_:]+/g, '').trim()));
  const named = roles.filter((role) => role === 'title' || role === 'organisation' || role === 'name').length;
  if (cells.length < 2 || named === 0) return null;
  const told = roles.filter((role) => role !== null).length;
  return told < 2 || told < roles.length - 1 || cells.some(({ text }) => /\d/.test(text))
    ? null
    : roles.map((role) => role ?? 'none');
}

/** The cells of a table's line, with their offsets into it. */
export function cellsOf(line: string): { start: number; end: number; text: string }[] {
  const sign = line.includes('\t') ? '\t' : '|';
  const from = sign === '|' ? (/^\s*\|/.exec(line)?.[0].length ?? 0) : 0;
  const to = sign === '|' && line.trimEnd().endsWith('|') ? line.trimEnd().length - 1 : line.length;
  const cells: { start: number; end: number; text: string }[] = [];
  let at = from;
  for (const raw of line.slice(from, to).split(sign)) {
    const text = raw.trim();
    const start = at + Math.max(0, raw.indexOf(text));
    cells.push({ start, end: start + text.length, text });
    at += raw.length + 1;
  }
  return cells.length > 1 ? cells : [];
}
