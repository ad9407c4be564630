import { courseState } from './course-state.ts';

const plan =
  /(?<!\p{L})(?:preparing for|preparation|prep|planned|planning|pursuing|working towards?|studying for|study for|in progress|ongoing|expected|scheduled|upcoming|candidate for|eligible for|pending|awaiting|applied for|enrolled(?! (?:nurse|agent|solicitor|engineer))|teach(?:ing)?(?! (?:certificat|licen|credential|qualification|diploma|degree|award|permit|registration))|taught|instructor for|course for|vorbereitung|vorbereitungskurs|geplant|angestrebt|laufend|en préparation|en cours|en curso|em andamento|in corso|in preparazione|w trakcie|sedang)(?!\p{L})/iu;

/** Whether a line names a credential that is worked for or taught, not held. */
export const isPlanned = (text: string): boolean => plan.test(text);

const lapsed =
  /(?<!\p{L})(?:expired|lapsed|not renewed|no longer (?:valid|held|registered)|revoked|abgelaufen|erloschen|expirée?|périmée?|caducad[oa]|vencid[oa]|scadut[oa]|verlopen|wygas\p{L}+)(?!\p{L})/iu;
const studied = /(?<!\p{L})(?:studying|currently (?:taking|preparing|doing))(?!\p{L})/iu;

/** Whether a line names a credential that is planned, begun or broken off. */
export const isNotHeld = (text: string): boolean =>
  isPlanned(text) || studied.test(text) || courseState(text) !== null;

/** Whether a line says of a credential that its time is over. */
export const isLapsed = (text: string): boolean => lapsed.test(text);
