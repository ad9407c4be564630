/** Wording around a name that is also an everyday word, in the languages CVs are most often written in. */

/** Nothing but a skill follows these: "written in Go". */
export const strongLeadIns: readonly string[] = [
  '(?:written|coded|coding|programmed|programming|programs?|scripted|scripting|scripts?|implemented|proficient|fluent|skilled|certified|versed|proficiency|fluency|expertise|developers?|tests|code) (?:in|with|using)',
  String.raw`(?:develop(?:ed|ing|ment)?|wrote|writes?|writing|written|coded|coding|programmed|programming|implement(?:ed|ing)|built|rewrote|rewritten|ported|reimplemented)(?: [\p{L}\p{N}-]+){0,4} (?:in|using|to)`,
  '(?:programming|scripting|query) languages?(?: (?:such as|like|including))?',
  '(?:programmiert|entwickelt|geschrieben) (?:in|mit)',
  '(?:programado|desarrollado|escrito|programmé|développé|écrit) (?:en|avec|con)',
  '(?:menguasai|pemrograman|bahasa)',
];

/** A skill often follows these; the words behind the name decide. */
export const leadIns: readonly string[] = [
  '(?:experienced?|expert|knowledge|knowledgeable|familiar|familiarity|comfortable|worked|working|competent|competence|background|training|trained|courses?|skills|hands-on|strong) (?:in|with|of|on|using)',
  String.raw`(?:kept|keeping|maintain(?:ed|ing)?|track(?:ed|ing)|record(?:ed|ing)|creat(?:ed|ing)|prepar(?:ed|ing)|produc(?:ed|ing)|manag(?:ed|ing)|analy[sz](?:ed|ing)|process(?:ed|ing)|enter(?:ed|ing)|report(?:ed|ing|s)|model(?:led|ling|ed|ing)|design(?:ed|ing)|automat(?:ed|ing)|calculat(?:ed|ing)|plann(?:ed|ing)|draft(?:ed|ing)|edit(?:ed|ing)|measur(?:ed|ing))(?: [\p{L}\p{N}-]+){0,4} (?:in|using|with)`,
  String.raw`(?:using|used|uses|use of|utili[sz]ed|utili[sz]ing|knows|know|learned|learning|learnt|taught|such as|including|e\.g\.|via)`,
  '(?:kenntnisse|erfahrung(?:en)?|kenntnis|vertraut|umgang|sicher|arbeit) (?:in|mit)',
  '(?:experiencia|conocimientos?|dominio|manejo|experiência|conhecimentos?) (?:en|de|con|em|com)',
  '(?:expérience|connaissances?|maîtrise|notions) (?:en|de|du|avec|sur)',
  '(?:pengalaman|kemampuan) (?:dengan|di|dalam)',
];

/** Words that may stand between a lead-in and the name, or before the first name of a list. */
export const qualifiers: readonly string[] = [
  'the|both|in|with|of|on|like|my|a|modern|core|plain|vanilla|idiomatic|advanced|basic|intermediate|good|strong|solid|excellent|deep|senior|junior|experienced|expert|ms|microsoft|google|apple|adobe|apache|der|die|das|den|mit|en|con|avec|dengan',
];

/** After the name these show that it is a language, a program or a library. */
export const skillNouns: readonly string[] = [
  'programming|programmers?|developers?|languages?|scripts?|scripting|frameworks?|macros?|spreadsheets?|workbooks?',
  'pivot|formulas?|codebases?|compilers?|sdk|syntax|interpreters?|programmierung|entwickler|programmierer|programmeur',
];

/** The same for programming languages only: a "Project engineer" is none for the tool Project. */
export const languageNouns: readonly string[] = [
  'engineers?|backends?|back-end|services?|microservices?|apis?|apps?|applications?|modules?|packages?|library|libraries|code|programs?|tools?|projects?|bindings|scripts',
];

/** The same for frameworks and platforms. */
export const softwareNouns: readonly string[] = ['engineers?|apps?|apis?|sdk|components?|codebases?'];

/** Lower-case after the name these show a skill: "Excel skills", not the heading "Project Experience". */
export const abilityNouns: readonly string[] = [
  'skills|knowledge|proficiency|expertise|user|experience|kenntnisse',
];

/** After a name at the end of a list: "… and Go for services". */
export const followingPrepositions: readonly string[] = [
  'for|on|with|in|using|via|as|including|für|mit|auf|para|con|pour|avec|untuk|dengan',
];

/** A line or heading labelled with one of these lists programs and languages, no traits of character. */
export const skillLabels: readonly string[] = [
  'programming|languages?|frameworks?|software|tools?|technolog(?:y|ies)|tech|technical|stack|librar(?:y|ies)|databases?|platforms?|packages|environments?|it|ict|computer|computing|ides?|coding|scripting|applications|programs|systems|rdbms|dbms|os|erp',
  'programmiersprachen|sprachen|werkzeuge|technologien|edv|edv-kenntnisse|it-kenntnisse|lenguajes|herramientas|tecnologías|informática|langages|outils|logiciels|informatique|linguagens|ferramentas|tecnologias|linguaggi|strumenti|bahasa|pemrograman|perangkat|talen',
];

/** Words that may end such a label. */
export const labelEndings: readonly string[] = [
  'skills?|used|known|knowledge|proficienc(?:y|ies)|competenc(?:y|ies)|expertise|summary|highlights|kenntnisse|compétences|conocimientos|habilidades|competencias|competências|keahlian|keterampilan|lunak|control',
];

/** Other words of such a label. */
export const labelCompanions: readonly string[] = [
  'and|or|other|main|core|key|primary|secondary|related|also|data|development|design|business|markup|query|general|additional|in|with|of|the|automation|build|version|management|productivity|desktop|analytics|statistical|engineering|proficient|operating|servers?|devops|cloud|mobile|web|testing|backend|back-end|frontend|front-end|office|und|y|de|et|e|dan',
];

/** Before a colon these make a label of any words before them: "Bug tracking tools:", "Accounting software:". */
export const nounLabels: readonly string[] = [
  'languages?|frameworks?|software|tools?|technolog(?:y|ies)|librar(?:y|ies)|databases?|platforms?|packages|environments?|programs|systems|ides?|programmiersprachen|werkzeuge|lenguajes|herramientas|langages|logiciels|outils|ferramentas|linguagens',
];

/** Labels that need no colon: "Frameworks Spring, Hibernate". Plurals only: "Database Access" is none. */
export const openLabels: readonly string[] = [
  'languages|frameworks|tools|databases|technologies|platforms|libraries|packages|ides|systems|programmiersprachen|lenguajes|herramientas|langages|outils|ferramentas|linguagens',
];

/** Names of seasons are no frameworks before a year or after "in". */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Words that join the last two items of a list. */
export const listWords: readonly string[] = ['and|or|und|oder|y|e|o|et|ou|dan|atau|en|ed|as well as|sowie'];
