/** What a stretch of a posting is about; `intro` is everything under no heading that says so. */
export type PostingSectionKind =
  | 'intro'
  | 'required'
  | 'preferred'
  | 'waived'
  | 'duties'
  | 'benefits'
  | 'about';

/**
 * Wordings inside headings, in English, German, French, Spanish, Portuguese, Italian, Dutch and Indonesian.
 * Order decides: "preferred qualifications" is preferred although it speaks of qualifications, "what you don't
 * need" is waived although it speaks of need, and "what we offer" is about pay although it might name skills.
 */
export const headingWordings: readonly (readonly [PostingSectionKind, string])[] = [
  [
    // The fact sheet of a job board.
    'about',
    '^(?:experience level|seniority(?: level)?|career level|job (?:type|function|id|category|reference)|employment type|contract type|role|industr(?:y|ies)|sector|department|company (?:size|type)|date posted|posted|start date|reports to|reporting to|hours|grade|band)$',
  ],
  ['required', '(?:desired|preferred|ideal|target) (?:candidate|profile)'],
  [
    'preferred',
    String.raw`nice[ -]to[ -]haves?|preferred|desirables?|desired|bonus points|(?:extra|brownie) points|^bonus$|bonus(?: skills)?$|(?<!compensation )(?:big |huge )?plus(?:es)?$|a plus\b|good to have|extra credit|(?:highly|well|favou?rably) (?:regarded|valued|viewed)|advantageous|optional|even better|stand out|set you apart|wünschenswert|von vorteil|nice-to-have|das wäre|souhait|deseable|valorar|se valora|valoramos|diferenciais|desejáve|pluspunt|nilai tambah|diutamakan|atouts?$|les plus$|titolo preferenziale`,
  ],
  [
    'waived',
    `(?:you|we)(?: really)? (?:do not|don['’]t|won['’]t|needn['’]t)(?: have to)? (?:need|require|have|expect|ask|care|look|worry|mind)|not (?:needed|required|necessary|essential|expected|important)|no need|doesn['’]t matter|darauf (?:du|sie|wir) nicht|nicht (?:nötig|erforderlich|notwendig|wichtig|mitbringen)|pas (?:nécessaire|besoin|obligatoire|exigé)|no (?:necesitas|es necesario|pedimos)|não (?:precisa|é necessário|exigimos)|niet (?:nodig|vereist)|tidak (?:perlu|wajib|dibutuhkan)`,
  ],
  [
    'benefits',
    String.raw`benefit|perks|we(?:['’]ll| will| can)? (?:offer|provide|give)|on offer|in it for you|our side|the deal$|take care of you|look after you|in return|what you(?:['’]ll| will)? get|why (?:join|us|work|you)|compensation|salary|\bpay\b|remuneration|package|rewards?$|wir bieten|bieten wir|wir dir bieten|unser angebot|deine vorteile|ihre vorteile|darauf kannst|nous (?:vous )?offrons|avantages|ce que nous|rémunération|ofrecemos|beneficios|benefícios|oferecemos|offriamo|wij bieden|wat bieden|bieden (?:wij|we)|kami menawarkan|fasilitas|keuntungan|tunjangan`,
  ],
  [
    'required',
    String.raw`about you\b|about the (?:candidate|person)|who (?:are you|you are)|who we(?:['’]re| are) looking for|what we(?:['’]re| are) looking for|what (?:makes|would make) you`,
  ],
  [
    'about',
    String.raw`^about\b|who we are|what we do|our (?:company|client|story|mission|vision|values|culture|team|history|commitment|tech(?:nology)? stack|stack)|the (?:company|team|employer|organi[sz]ation)$|company (?:description|profile|overview)|equal opportunit|diversity|inclusion|how to apply|apply now|application|hiring process|interview process|recruitment process|next steps|contact|similar (?:jobs|roles|vacancies)|(?:other|more|related|recommended) (?:jobs|vacancies|openings)|people also viewed|ähnliche (?:jobs|stellen)|offres similaires|empleos similares|vagas semelhantes|vergelijkbare vacatures|lowongan (?:lain|serupa)|further information|additional information|disclaimer|privacy|^location|closing date|working (?:hours|pattern)|über (?:uns|\p{L}+)$|wer wir sind|wir sind|das unternehmen|bewerbung|kontakt|ansprechpartner|à propos|qui sommes|l['’]entreprise|notre (?:société|entreprise|équipe)|postuler|candidature|sobre (?:nosotros|nós|la empresa)|quiénes somos|quem somos|la empresa|chi siamo|over ons|wie zijn wij|solliciteren|tentang (?:kami|perusahaan)|cara melamar`,
  ],
  [
    'duties',
    String.raw`responsibilit|accountabilit|duties|what you(?:['’]ll| will)(?: be)? (?:do|doing|work)|what (?:will )?you do\b|you will:?$|the (?:role|post|job|position|opportunity|challenge)$|your (?:role|tasks?|mission|day|job|impact|work)|(?:job|role) (?:description|summary|purpose|overview)|day[ -]to[ -]day|\btasks|main purpose|in this role|aufgaben|das erwartet|stellenbeschreibung|missions?\b|vos? missions|le poste|tâches|funciones|responsabilidades|tareas|atividades|mansioni|attività|taken$|werkzaamheden|tanggung jawab|tugas|deskripsi pekerjaan`,
  ],
  [
    'required',
    String.raw`require|qualification|must[ -]haves?|\bmust$|essential|minimum|criteria|what you(?:['’]ll| will)? (?:need|bring|have)|(?:you|we)(?:['’]ll| will)? (?:need|bring|expect|require|want|look for|ask)|you (?:should |must |will |ideally )?(?:have|bring|are|possess|offer)|you(?:['’]re|['’]ve)\b|your (?:profile|skills|background|experience|qualifications|strengths)|skills?\b|experience|competenc|abilit(?:y|ies)|we(?:['’]re| are)? (?:looking for|seeking)|looking for|candidate|person spec|knowledge|education\b|certifications?|licen[cs]es?|languages?\b|eligibility|attributes|technolog(?:y|ies)$|tech(?:nical)? stack|toolset|anforderung|profil\b|das bringst|bringst du|bringen sie|sie bringen|du bringst|qualifikation|voraussetzung|kenntnisse|was (?:du|sie) mit|wen wir suchen|wir (?:erwarten|suchen)|profil recherché|vous (?:êtes|avez)|compétences|prérequis|qualités|requisitos|perfil|buscamos|formación|experiencia|requisiti|profilo|cerchiamo|functie-?eisen|vereisten|wie ben jij|wat vragen|wij vragen|wat (?:breng|neem) j|jouw profiel|kualifikasi|persyaratan|syarat|kriteria|keahlian`,
  ],
];

/** Words of headings without a mark of their own: a short line made of nothing else is a heading. */
export const headingVocabulary = `the a an your our job role position post key main core general minimum basic technical professional personal
essential essentials required desired preferred desirable additional other and or & / of for to in criteria specification
specifications person spec profile requirement requirements qualification qualifications skill skills experience experiences
experienced knowledge education educational training certification certifications certificates licences licenses abilities ability
competencies competences competency attributes must-have must-haves must have haves nice nice-to-have nice-to-haves good bonus points
plus pluses responsibilities responsibility duties tasks accountabilities functions description summary purpose overview benefits
benefit perks compensation salary pay package rewards offer contact diversity inclusion equal opportunity application apply how
languages technologies technology tech stack toolset location background company us culture values mission team candidate ideal
successful eligibility we you what who looking working hours academic work
von vorteil wünschenswert vorteilhaft idealerweise pluspunkte plus similar jobs
anforderungen anforderungsprofil profil ihr dein deine ihre das die der aufgaben aufgabengebiet aufgabenbereich qualifikation qualifikationen
voraussetzungen fachliche persönliche wir bieten bringen sie bringst du mit unser unsere angebot leistungen vorteile kontakt kenntnisse stellenbeschreibung
erwarten erwartet dich uns über was
votre recherché vos missions mission le la les poste compétences requises souhaitées prérequis nous offrons avantages profil formation expérience
entreprise atouts tâches qualités
requisitos requeridos deseables funciones responsabilidades perfil del puesto ofrecemos beneficios se valora experiencia formación
atividades benefícios oferecemos conhecimentos requisiti profilo offriamo mansioni
functie-eisen functie eisen vereisten taken jouw profiel wij wat vragen bieden over ons
kualifikasi persyaratan syarat tanggung jawab tugas fasilitas benefit tunjangan kami menawarkan keahlian umum khusus`;

/** Questions and clauses as headings: "What you'll bring", "Das bringst du mit". */
export const headingOpeners = `what who why how about this
was wer wen das wir darauf deine dein ihr ihre über
ce qui vous notre votre à
lo qué que sobre quiénes quem chi cosa wat wie over apa tentang
we you your our bonus in`;
