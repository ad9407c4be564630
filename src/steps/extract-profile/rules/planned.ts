const plan =
  /(?<!\p{L})(?:preparing for|preparation|prep|planned|planning|pursuing|working towards?|studying for|study for|in progress|ongoing|expected|scheduled|upcoming|candidate for|eligible for|pending|awaiting|applied for|enrolled|teach(?:ing)?(?! (?:certificat|licen|credential|qualification|diploma|degree|award|permit|registration))|taught|instructor for|course for|vorbereitung|vorbereitungskurs|geplant|angestrebt|laufend|en préparation|en cours|en curso|em andamento|in corso|in preparazione|w trakcie|sedang)(?!\p{L})/iu;

/** Whether a line names a credential that is worked for or taught, not held. */
export const isPlanned = (text: string): boolean => plan.test(text);
