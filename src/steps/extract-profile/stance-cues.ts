/**
 * Wording that turns the mention of a skill around, in the manner of NegEx: cues with a scope, terms that end
 * the scope, and pseudo-cues that look like one and are none. Sources of a regular expression, lower case.
 */

/** Read as if they were not there: they affirm, or deny something else. */
export const pseudoCues = `not only|not just|not merely|not limited to|not to mention|no doubt|no less than|no fewer than|no more than|no stranger to|no gaps? in|
no problems?|no matter|no[- ]code|no longer|nothing but|without (?:supervision|exception|fail|interruption|delays?|errors?|incidents?|accidents?|downtime|loss|problems?|issues?|assistance|help)|no lack of|lacks nothing|
lack of time|never (?:failed|missed|late|stopped?|tire[sd]?)|zero[- ](?:downtime|defects?|trust)|non[- ]profit|
nicht nur|nicht zuletzt|ohne (?:aufsicht|unterbrechung|ausfall|probleme)|pas seulement|non seulement|no s[oó]lo|no solamente|non solo|não s[oó]|não apenas|niet alleen|nie tylko|tidak hanya|bukan hanya`;

const about = `(?:with|in|of|using|on|to|for|around|at)`;
const ability = `(?:experience|knowledge|exposure|background|skills?|familiarity|proficiency|expertise|training|understanding|qualifications?|certification)`;

/** The CV says that what follows is missing. */
export const denials = `no (?:(?:prior|previous|real|formal|direct|hands[- ]on|practical|actual|relevant|significant|specific|existing|current|much) )*${ability}(?: (?:or|and|nor) ${ability})?(?: yet)? ${about}|
(?:do|does|did|have|has|had)(?: not|n['’]t)(?: (?:yet|really|currently|ever))*(?: (?:have|had|got))?(?: (?:any|much|a lot of|prior|previous|hands[- ]on|practical))*(?: ${ability}(?: ${about})?| know(?:n)?| used?| worked (?:with|in|on)| work (?:with|in|on)| written| programmed in| touched| learn(?:ed|t)| master(?:ed)?| tried)|
(?:have|has|had) no (?:(?:prior|previous|real|formal|hands[- ]on|practical) )*(?:${ability} ${about})?|never (?:yet )?(?:used|worked (?:with|in|on)|touched|learn(?:ed|t)|tried|programmed in|coded in|written|studied)|
lack(?:s|ing|ed)?(?: (?:of|any|the))?(?: (?:practical|hands[- ]on|formal))?(?: ${ability} ${about})?|not (?:yet )?(?:familiar|experienced|proficient|skilled|trained|versed|fluent|qualified|certified|comfortable) ${about}|unfamiliar with|inexperienced (?:with|in)|
without (?:any |prior |previous |formal )?${ability} ${about}|missing ${ability} ${about}|cannot (?:use|program in|write|speak)|still missing|not yet (?:used|worked with|learned|covered)|gaps?:|missing:|not yet:|
(?:noch )?keine(?:rlei)? (?:(?:praktischen?|beruflichen?|eigenen?|vertieften?) )?(?:erfahrung(?:en)?|kenntnisse?|praxis|vorkenntnisse|berührung)(?: (?:mit|in|im|im umgang mit|im bereich|bei|zu))?|(?:noch )?nicht (?:vertraut|erfahren|geübt) (?:mit|in)|(?:noch )?(?:nie|nicht|niemals) mit|ohne (?:erfahrung(?:en)?|kenntnisse|vorkenntnisse) (?:mit|in|im)|mir fehlen (?:noch )?(?:kenntnisse|erfahrungen?) (?:mit|in)|
(?:pas|aucune?|jamais)(?: encore)?(?: d['’])? ?(?:expérience|connaissances?|pratique|formation|notions?)? ?(?:avec|en|de|sur|d['’]|du|des)|sans (?:expérience|connaissances?) (?:en|de|avec|sur)|n['’]ai (?:pas|jamais)(?: encore)?(?: travaillé avec| utilisé| d['’]expérience (?:avec|en|de))|
sin (?:experiencia|conocimientos?|formación) (?:en|con|de|previa en)|no tengo (?:experiencia|conocimientos?) (?:en|con|de)|ning(?:una?|ún) (?:experiencia|conocimiento) (?:en|con|de)|nunca he (?:usado|trabajado con|utilizado)|
sem (?:experiência|conhecimentos?) (?:em|com|de)|nenhuma? (?:experiência|conhecimento) (?:em|com|de)|não tenho (?:experiência|conhecimentos?) (?:em|com|de)|nunca (?:usei|trabalhei com)|
nessuna (?:esperienza|conoscenza) (?:in|con|di|su)|senza (?:esperienza|conoscenze) (?:in|con|di|su)|non ho (?:esperienza|conoscenze|mai usato) ?(?:in|con|di|su)?|geen (?:ervaring|kennis) (?:met|in|van)|nog nooit (?:met|gewerkt met)|
brak (?:doświadczenia|znajomości|wiedzy|umiejętności)(?: (?:w|z|z zakresu|pracy z))?|nie (?:znam|mam doświadczenia (?:w|z))|(?:tidak|belum) (?:memiliki|punya|mempunyai|ada) (?:pengalaman|pengetahuan|kemampuan)(?: (?:dengan|di|dalam|tentang|menggunakan))?|belum (?:pernah (?:menggunakan|memakai|bekerja dengan)|menguasai|berpengalaman (?:dengan|di|dalam))|нет опыта (?:работы )?(?:с|в)|не знаю|没有|不会|未接触过`;

/** Possession is neither shown nor denied: a wish, a plan, a comparison, somebody else's. */
export const asides = `(?:no|without|lacking) (?:professional|commercial|production|industry|paid|workplace)(?: or \\p{L}+)? ${ability} ${about}|without (?:the )?(?:use of |using |relying on |needing )?|instead of|rather than|as opposed to|unlike|
(?:want|wants|wanted|would like|would love|like|love|hope|hoping|aim|aiming|intend|intending|plan|planning|planned|eager|keen|willing|ready|motivated|looking forward|aspire|wish|excited|happy|open)(?: \\p{L}+)? to (?:learn|study|work|use|explore|deepen|get into|gain|grow|improve|move|transition|become|join|develop|expand|specialise|specialize|be|build|apply|acquire|know)(?: more)?(?: (?:about|with|in|on|into|as|experience (?:with|in)|my (?:skills|knowledge) (?:in|of)))?|
interest(?:ed)? in(?: learning| working with)?|curious about|seeking|seeks|looking for|in search of|searching for|desired|target(?:ing)? (?:a )?(?:role|position|job)|goal(?:s)?(?: is)?:?|to learn|next steps?:?|wishlist|planned:?|future|passion(?:ate)? (?:for|about)|enthusiastic about|fan of|
ohne|anstatt|statt|möchte|würde gerne|interessiert an|interesse an|auf der suche nach|suche(?: ich)?(?: eine)?|ziel:?|geplant:?|gewünscht|au lieu de|souhaite|souhaitant|intéressée? par|à la recherche d['’]un|recherche|en lugar de|en vez de|busco|buscando|me gustaría|interesad[oa] en|procuro|interessad[oa] em|em vez de|cerco|invece di|interessat[oa] a|in plaats van|op zoek naar|geïnteresseerd in|zamiast|szukam|zainteresowany|mencari|tertarik|ingin (?:belajar|bekerja)|хочу|ищу`;

/** The CV says that what follows is being learned. */
export const learning = `(?:currently|presently|now|still|am|['’]m|is|are|started|starting|begun|began|busy|actively|also|just|recently started|in the process of|been)(?: \\p{L}+ly)? (?:(?:self[- ])?(?:learning|studying)|picking up|exploring|teaching (?:my|him|her|them)sel(?:f|ves)|getting (?:into|to know|familiar with)|familiari[sz]ing (?:my|him|her)self with|taking (?:an? )?(?:\\p{L}+ )?(?:course|class|training|bootcamp|certification)s? (?:in|on|for)|enrolled in(?: an?)?(?: \\p{L}+)? (?:course|class|bootcamp)? ?(?:in|on|for)?|training in|upskilling in|reading up on)|
^\\W*(?:currently |now |still |self[- ])?(?:learning(?! (?:programs?|and|management|disab\\p{L}+|for|support|cent\\p{L}+|outcomes?|experiences?|environments?|resources?|objectives?|communit\\p{L}+|styles?|needs|difficult\\p{L}+|platforms?|systems?|strateg\\p{L}+|materials?|assessments?|solutions?|specialist|assistant|mentor))|studying|exploring|in progress|familiari[sz]ing myself with|self[- ]study(?: of)?)(?: (?:more )?(?:about|the basics of|basics of))?:?|teaching myself|familiari[sz]ing myself with|beginning to learn|(?:currently )?upskilling in|
lerne(?: (?:ich|derzeit|gerade|aktuell|momentan|zurzeit))*|(?:derzeit|gerade|aktuell|momentan|zurzeit) (?:lerne ich|am lernen|in ausbildung)|in einarbeitung:?|einarbeitung in|arbeite mich (?:derzeit |gerade |aktuell )?in|eigne mir (?:derzeit |gerade )?|lernt|im selbststudium|
j['’]apprends(?: actuellement)?|(?:en cours d['’]|actuellement en )apprentissage(?: (?:de|du|sur|d['’]))?|en train d['’]apprendre|(?:estoy )?aprendiendo|actualmente estudiando|(?:estou )?aprendendo|(?:sto )?imparando|in apprendimento|leer (?:momenteel|nu)|ben (?:bezig met )?het leren van|(?:obecnie )?uczę się|w trakcie nauki|sedang (?:belajar|mempelajari)|изучаю|учу|正在学习|学习中`;

/** Behind the skill: "Kubernetes (none)", "Kubernetes – no experience yet". */
export const denialsAfter = `(?:none|not yet|no|nil|n\\/a|0 years?|zero|no (?:experience|knowledge)(?: yet| so far)?|not used(?: yet)?|never used|not known|missing|lacking|keine?|keine (?:erfahrung|kenntnisse)|nicht vorhanden|noch nicht|fehlt|aucune?|aucune expérience|néant|ningun[oa]|sin experiencia|nenhum[a]?|sem experiência|nessun[oa]|nessuna esperienza|geen|geen ervaring|brak|tidak ada|belum ada|belum|нет)`;
export const learningAfter = `(?:(?:currently |still )?(?:learning|studying|in progress|self[- ]study(?:ing)?|beginning to learn|in training)|am lernen|lerne (?:gerade|derzeit)|in einarbeitung|wird (?:gerade )?gelernt|im aufbau|en cours(?: d['’]apprentissage)?|en apprentissage|aprendiendo|aprendendo|in corso|in apprendimento|w trakcie nauki|sedang (?:belajar|dipelajari)|изучаю)`;

/** After "no …": what makes it a statement on ability ("no Kubernetes experience"), not on something else. */
export const bareNegations = `(?:no|kein(?:e|en|erlei)?|aucune?|ningun[ao]?|nenhum[a]?|nessun[ao]?|geen|brak|tidak ada|sin|sem|senza|sans|bez|tanpa)`;
export const abilityAfter = `(?:experience|knowledge|skills?|expertise|exposure|background|training|proficiency|yet|so far|until now|to date|erfahrung(?:en)?|kenntnisse?|ervaring|kennis|-?kenntnisse|-?erfahrung(?:en)?|bisher|bislang|expérience|experiencia|experiência|esperienza|doświadczenia)`;

/** Words between a cue and a skill that end the cue's scope. */
export const terminators = `but|however|although|though|except|excluding|other than|apart from|besides|beyond|yet i|while|whereas|because|since|so i|therefore|instead|which|who|strong|solid|extensive|excellent|deep|proficient|experienced|expert|fluent|i|he|she|we|my|aber|jedoch|sondern|außer|dafür|ich|obwohl|mais|sauf|hormis|je|pero|salvo|excepto|sino|mas|porém|exceto|ma|tranne|maar|behalve|ale|oprócz|tetapi|kecuali|namun|но|кроме`;
