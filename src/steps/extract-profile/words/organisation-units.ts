/** Fields of work that narrow a title: "Director, Engineering". */
const fields =
  /^(?:(?:department|team|division|abteilung|bereich|service|unit|ward)\b.*|(?:(?:and|of|global|corporate|internal|digital|technical|customer|product|software|data|financial|regional|clinical|adult|acute|critical|general|night|day|&|[/-]|\s)+)?(?:engineering|sales|marketing|operations|finance|accounting|human resources|hr|it|research|r&d|development|production|quality|logistics|purchasing|procurement|legal|communications?|design|product|platform|infrastructure|data|security|support|customer \w+|emergency|icu|intensive care|surgery|surgical|paediatrics|pediatrics|oncology|cardiology|maternity|geriatrics|night shift|day shift|front of house|housekeeping|maintenance|grade \d+|year \d+|level \d+|part[- ]time|full[- ]time|apac|emea|north america|europe|vertrieb|einkauf|produktion|entwicklung|buchhaltung|personal|innere medizin|chirurgie|intensivstation)(?:\s(?:and|&|und)\s\p{L}+)?)$/iu;

const unit =
  /^(?:(?:the )?(?:department|dept\.?|division|section|unit|ward|shift|team) .*|(?:abteilung|station|bereich|referat|service|équipe|rayon|departamento|área|setor|sector|turno|reparto|ufficio|afdeling|dział|oddział|wydział|divisi|bagian|departemen|unit)\s.*|.*\s(?:department|dept\.?|division|section|unit|ward|desk|shift|team|floor|line|abteilung|afdeling)|(?:\p{L}+(?:ische|ale|äre|nere)|grill|fry|pastry|prep|pantry|sauce|salad|work) station)$/iu;
/** Public services that are employers by themselves. */
const service =
  /(?<!\p{L})(?:fire|police|sheriff|health|public works|state|labou?r|justice|education|transport(?:ation)?|agriculture|city|county|municipal|national|federal|royal)(?!\p{L})/iu;

/** Whether a text names a part of an employer ("Surgical Ward", "Abteilung Einkauf") and no employer by itself. */
export const isUnit = (text: string): boolean => unit.test(text.trim()) && !service.test(text);

/** Whether a text names a field of work, a grade or a part of an employer. */
export const isField = (text: string): boolean => fields.test(text) || isUnit(text);
