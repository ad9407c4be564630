import type { employmentKinds } from '../../../../schemas/profile.ts';
import { isTitleWord } from '../../../documents/structure/title-words.ts';

type Kind = (typeof employmentKinds)[number];

const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'internship',
    /(?<!\p{L})(?:interns?|internships?|attachees?|industrial attachment|externship|externs?|practicum|prakticant\p{L}*|pflichtpraktikum|vorpraktikum|praxissemester|praktikum|praktikant(?:in)?|schülerpraktikum|stage|stagiaire|becari[oa]|practicante|prácticas|estágio|estagiári[oa]|tirocin\w+|stagista|stagiair|stażyst\w+|praktykant\w*|praktyk[ai]|magang|praktikplats|praktik|harjoittel\p{L}+|stáž\p{L}*|stajyer|staj|gyakornok|стажёр|стажер|стажировка|实习生?|placement student|(?:industrial|work|student|clinical|sandwich|university|school) placement|placement year|placement(?=\))|co-op student)(?!\p{L})/iu,
  ],
  [
    'volunteering',
    /(?<!\p{L})(?:volunteer(?:ing)?|voluntary|ehrenamt\p{L}*|freiwillig\p{L}*|bénévol\p{L}*|volontaire|voluntari[oa]|volontari[oa]|vrijwillig\p{L}*|wolontariusz\p{L}*|relawan|sukarelawan|志愿者)(?!\p{L})/iu,
  ],
  [
    'freelance',
    /(?<!\p{L})(?:freelanc\p{L}*|free-lanc\p{L}*|self[- ]employed|freiberuf\p{L}*|selbst?ständig\p{L}*|indépendante?|autónom[oa]|autônom[oa]|libero professionista|libera professionista|zzp|zelfstandig\p{L}*|sole trader|samozatrudnienie|lepas|own business)(?!\p{L})/iu,
  ],
];

/** The kind of engagement that a heading words; null where it words none. */
export function kindIn(heading: string): Kind | null {
  return kinds.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** Times away from work that CVs list among jobs: nobody's employee, and nothing to judge by. */
const breaks =
  /(?<!\p{L})(?:(?:parental|maternity|paternity|family|child ?care|sick|medical|career|personal|adoption|compassionate) (?:leave|break)|career (?:break|pause|gap)|sabbatical|gap year|time off|on leave|leave of absence|unemployed|unemployment|job ?seeking|looking for work|home ?maker|stay[- ]at[- ]home|full[- ]time (?:parent|mother|father|carer|mum|mom|dad)|raising (?:my |a |our )?(?:child|children|family|kids)|caring for (?:my |a |our )?(?:relative|parent|mother|father|family|child|children|son|daughter)|travell?ing|world trip|elternzeit|mutterschutz|mutterschaft\p{L}*|familienzeit|familienpause|kinderbetreuung|erziehungsurlaub|arbeits?los|arbeitslosigkeit|arbeit(?:s)?such\p{L}*|arbeitssuchend|auszeit|sabbatjahr|weltreise|pflegezeit|pflege (?:der|meiner|meines|eines)|congé (?:parental|maternité|de maternité|sabbatique)|recherche d'emploi|chômage|baja (?:maternal|por maternidad)|permiso (?:parental|maternal)|excedencia|año sabático|desempleo|licença[- ](?:maternidade|parental)|congedo (?:parentale|di maternità)|disoccupa\p{L}*|ouderschapsverlof|zwangerschapsverlof|urlop (?:macierzyński|wychowawczy|rodzicielski)|cuti (?:melahirkan|hamil)|föräldraledig\p{L}*)(?!\p{L})/iu;

/** "Full-time caregiver for a parent": done for one's family and for nobody else. */
const familyCare =
  /(?<!\p{L})(?:care-?giver|care-?taker|carer|caring|care|pflegende[rn]?|betreuung|aidante?|cuidador[a]?|caregiver|mantelzorger?) (?:for|of|to|von|voor|für|pour|para|per|d[eo']|del|della|van)\s?(?:an? |my |our |his |her |the |meine[rsmn]? |mon |ma |mi |mijn |minha |meu |mia |mio |two |three )?(?:\p{L}+ )?(?:relatives?|parents?|mother|father|grand(?:mother|father|parents?)|family(?: members?)?|child(?:ren)?|sons?|daughters?|husband|wife|spouse|partner|angehörigen?|eltern|mutter|vater|kind(?:er|ern)?|parent|enfants?|proche|familiar(?:es)?|padres?|madre|mãe|pais?|hijos?|filhos?|genitori|figli|ouders?|moeder|vader|kinderen)(?!\p{L}| (?:home|centre|center|hospital|services?))/iu;
/** Who stands in for somebody on leave works. */
const standsIn =
  /(?<!\p{L})(?:cover(?:ing)?|replacement|substitute|locum|\p{L}*vertretung|remplacement|sustitución|substituição|sostituzione|vervanging|zastępstwo)(?!\p{L})/iu;

/** Whether a heading names a time away from work. */
export const isBreak = (heading: string): boolean =>
  (breaks.test(heading) || familyCare.test(heading)) && !standsIn.test(heading);

/** Whether what opens a heading is a time away from work, whatever else it tells of it. */
export const opensWithBreak = (part: string): boolean =>
  familyCare.test(part) || (breaks.exec(part)?.index === 0 && !standsIn.test(part) && !isTraveller(part));

/** "Travelling Nurse" works on the way. */
const isTraveller = (part: string): boolean => {
  const words = (part.split(/[,(|·–—@]/u)[0] ?? '').trim().split(/\s+/u);
  return /^travell?ing$/iu.test(words[0] ?? '') && words.length <= 4 && isTitleWord(words.at(-1) ?? '');
};

/** "Full-time", "Vollzeit", "Permanent": how somebody was employed, not what as. */
export const isEmploymentNote = (text: string): boolean =>
  /^[\s(]*(?:full[- ]?time|part[- ]?time|permanent|contract(?:or)?|temporary|temp|fixed[- ]term|seasonal|casual|zero[- ]hours?|vollzeit|teilzeit|minijob|befristet|unbefristet|werkvertrag|cdi|cdd|intérim|temps plein|temps partiel|tiempo completo|tiempo parcial|media jornada|jornada completa|clt|pj|tempo pieno|part time|voltijd|deeltijd|pełny etat|penuh waktu|paruh waktu|kontrak|tetap|\d{1,3} ?%|remote|hybrid|on-?site|m\/w\/d|f\/m\/x|[\d+.,]+ ?(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|ans?|mois|años?|meses|tahun|bulan)(?:[ ,and]+\d+ ?(?:months?|mos?|monate?|mois|meses|bulan))?)[\s).]*$/iu.test(
    text,
  );

const placement =
  /^(?:(?:summer|winter|student|school|clinical|industrial|legal|research|teaching|\p{Lu}\p{L}+) )?(?:(?:internship|traineeship|apprenticeship|learnership|cadetship|clerkship|(?:work )?placement|(?:\p{L}+)?praktikum|stage|magang|prácticas|estágio|tirocinio|staż|praktyka)(?! [a-z])|(?:stage|estágio|prácticas?|tirocinio|praktyka|praktyki|staż) (?:curricular(?:es)?|extracurricular(?:es)?|profissional|profesional(?:es)?|curriculare|formativo|zawodow[aey]|studencki|ouvrier|professionnel|d'observation|de fin d'études)(?!\p{L}))/iu;

/** "Internship", "Schülerpraktikum": what somebody did where no title is told. */
export const isPlacement = (text: string): boolean => placement.test(text);
