const subjects =
  /(?<!\p{L})(?:sciences?|engineering|studies|mathematics|maths?|statistics|physics|chemistry|biology|biochemistry|economics|business|management|administration|commerce|law|nursing|medicine|dentistry|pharmacy|history|literature|linguistics|psychology|sociology|philosophy|politics|political|education|pedagogy|arts?|design|architecture|accounting|finance|marketing|journalism|communications?|computing|informatics|information technology|electronics|electrical|mechanical|civil|agriculture|geography|geology|theology|music|theatre|tourism|hospitality|culinary|anthropology|archaeology|languages?|\p{L}*informatik|betriebswirtschaft\p{L}*|volkswirtschaft\p{L}*|bwl|vwl|maschinenbau|elektrotechnik|mathematik|physik|chemie|biologie|germanistik|anglistik|pädagogik|psychologie|soziologie|jura|medizin|wirtschafts\p{L}+|informatique|mathématiques|droit|gestion|économie|génie|lettres|informática|ingeniería|matemáticas|derecho|economía|administración|engenharia|direito|administração|economia|informatica|ingegneria|matematica|giurisprudenza|informatyka|ekonomia|zarządzanie|teknik|informatika|akuntansi|manajemen|hukum|ekonomi|keperawatan)(?!\p{L})/iu;

const joining =
  /(?<!\p{L})(?:and|of|the|in|for|und|der|et|de|des|y|e|en|i|applied|general|modern|human|natural|social|pure|computer|data|sport|food|public|environmental|political|angewandte)(?!\p{L})|[&/,\s-]/giu;

/** Whether a text is a subject of study and nothing else ("Statistics", "Modern History"). */
export const isSubjectName = (text: string): boolean =>
  subjects.test(text) && text.replace(new RegExp(subjects.source, 'giu'), '').replace(joining, '') === '';

/** Whether a text names a subject of study. */
export const namesSubject = (text: string): boolean => subjects.test(text);
