import type { Licence } from './craft.ts';

const questions = (names: string) => ({
  title: `Work through the theory alone (${names}): ten questions with answers from a textbook; doing it belongs in the training that the work takes`,
  result: `Ten questions with answers and their sources (${names})`,
});

/** Nursing, midwifery, medicine and what stands beside them. */
export const careLicence: Licence = {
  shownBy:
    /(?<!\p{L})(?:nurs(?:e|es|ing)|midwi(?:fe|ves|fery)|physicians?|medical doctor|doctor of medicine|medicine|mbbs|mbchb|surgeons?|paramedics?|physiotherap\p{L}+|pharmac(?:ist|y)|occupational therap\p{L}+|radiograph\p{L}+|phlebotomist|(?:health ?care|care|nursing|clinical) (?:assistant|aide|worker|support worker)|carer|caregiver|ward (?:sister|manager)|matron|RN|RGN|LPN|BSN|NMC|NCLEX\p{L}*|(?:gesundheits- und )?krankenpfleg\p{L}*|krankenschwester|altenpfleg\p{L}*|pflegefach\p{L}+|hebamme|ärzt\p{L}*|arzt|infirmi(?:er|ère)\p{L}*|soins infirmiers|sage-femme|aide[- ]soignante?|médecin\p{L}*|enferm(?:er[oa]|eir[oa]|ería|agem)\p{L}*|matrona|médic[oa]|medicina|infermier\p{L}+|ostetric\p{L}+|verpleegk\p{L}+|verzorgende|pielęgnia\p{L}+|położn\p{L}+|perawat|keperawatan|bidan|kebidanan|sjuksköters\p{L}+|sykepleier|sygeplejerske)(?!\p{L})/iu,
  first:
    'Ask the body that registers the profession, and a school that trains for it, what training and registration the work takes, how long and at what cost; then ask a hospital or a care home for a day of watching, without touching anything or anybody, and write down both',
  alone: questions,
};

/** Teaching at schools; teaching adults takes a licence in few countries, so the question comes first. */
export const schoolLicence: Licence = {
  shownBy:
    /(?<!\p{L})(?:teach(?:er|ers|ing)|headteacher|lecturers?|professors?|tutors?|educators?|(?:bachelor|master|doctor|diploma|certificate|licen[cs]\p{L}+)(?: \p{L}+)? (?:in|of) (?:\p{L}+ )?education|pedagog\p{L}+|pgce|pgde|b\.?ed|m\.?ed|qts|lehr(?:er|erin|amt|kraft)|pädagog\p{L}+|referendar\p{L}*|dozent\p{L}*|enseign\p{L}+|professeure?|institut(?:eur|rice)|capes|maestr[oa]|profesor\p{L}*|docen\p{L}+|pedagogía|professora?|insegnante|lera(?:ar|res)|nauczyciel\p{L}*|guru|dosen|pendidikan|lärare|lærer)(?!\p{L})/iu,
  first:
    'Ask the authority that registers teachers where the school is what training and registration the work takes, how long and at what cost (teaching adults may take neither); then ask a school for a day of watching lessons, and write down both',
  alone: (names) => ({
    title: `Plan one lesson on paper (${names}): aim, steps and a check at the end, from a published curriculum; teaching it belongs in the training that the work takes`,
    result: `The plan of the lesson, gone over with somebody who teaches (${names})`,
  }),
};

/** Work on electrical installations. */
export const electricalLicence: Licence = {
  shownBy:
    /(?<!\p{L})(?:electricians?|electrical|electro(?:technical|mechanical|technician|mechanic)\p{L}*|electronics?|linem[ae]n|line ?worker|wirem[ae]n|hvac|refrigeration|elektr\p{L}+|électri\p{L}+|électro\p{L}+|eléctri\p{L}+|electricista|eletric\p{L}+|eletrot\p{L}+|elettric\p{L}+|elektryk\p{L}*|listrik|elektricien)(?!\p{L})/iu,
  first:
    'Ask an electrical firm or a training centre, and the body that licenses the work, what training and licence it takes, how long and at what cost; then ask for a day of watching, at a safe distance from anything live, and write down both',
  alone: questions,
};

/** Posts about a profession, not in it: who finds, sells to or keeps the books for those who are. */
const beside =
  /(?<!\p{L})(?:(?:assistant|aide|pa) to|recruit\p{L}*|staffing|talent|sourcer|sales|representative|account(?:s|ant|ing)?|software|web|data|receptionist|secretar\p{L}+|administrat\p{L}+|clerk|driver|cleaner|cook|porter|estimator|buyer|procurement|warehouse|recruiter|vermittl\p{L}+|personalberat\p{L}+|vertrieb\p{L}*)(?!\p{L})/iu;

/** Whether a title, a degree or a certificate is one of those in the profession. */
export const showsLicence = ({ shownBy }: Licence, text: string): boolean =>
  shownBy.test(text) && !beside.test(text);
