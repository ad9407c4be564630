const course =
  /(?<!\p{L})(?:boot ?camp|courses?|program(?:me)?|training|refresher|workshop|nanodegree|semester abroad|exchange (?:year|semester)|foundation year|\p{L}*lehrgang|\p{L}*kurs|\p{L}*fortbildung|\p{L}*weiterbildung|\p{L}*seminar|auslandssemester|formation|stage de formation|curso|corso|cursus|kursus|pelatihan|kurs|szkolenie|kurz)(?!\p{L})/iu;

/** Whether a text names a course: what an education entry is about where it names no degree. */
export const namesCourse = (text: string): boolean => course.test(text);

const grade =
  /^(?:(?:(?:final |overall |average |total )?(?:grade(?! 1[0-3]$)|mark)s?|c?gpa|note|abschlussnote|average|overall|score|percentage|aggregate|mark|media|moyenne|mention|nota|voto|średnia|ipk)(?!\p{L}).*|(?:first|second|third|upper|lower|2\.?[12i]|1st|2nd)[- ](?:class|division|upper|lower|hons).*|[12][.:][12i]|(?:with )?(?:distinction|merit|honou?rs|first class honours|high honou?rs|(?:summa |magna )?cum laude|sehr gut|gut|sobresaliente|matrícula de honor|très bien|bien|assez bien|110\/110.*|110 e lode)|\d+[.,]?\d*\s?(?:%|\/\s?\d+[.,]?\d*)|\d+ (?:weeks?|months?|hours?|years?|wochen|monate|stunden|semaines|mois|heures|semanas|meses|horas))$/iu;

/** Whether a piece says how well or how long somebody studied, not what or where. */
export const isGrade = (text: string): boolean => grade.test(text.trim());
