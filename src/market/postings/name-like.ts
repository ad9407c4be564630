import { isFiller } from './bare-wording.ts';

/** Words with which a part of a sentence begins that is no name of a thing. */
const generic =
  /^(?:etc|ideally|preferably|native|intermediate|fluent|beginner|proficient|level|other|others|similar|comparable|equivalent|related|relevant|more|various|any|such|tools?|technolog(?:y|ies)|systems?|software|environments?|fields?|areas?|team|teams|work|working|experience|skills?|knowledge|years?|concepts?|principles|industry|company|role|position|andere|ähnliche|weitere|usw|autres|otr[oa]s|lainnya|verbal|written|oral|both|either|on|in|at|to|for|of|by|from|with|as|the|and|or|able|ability|willing|expected|this|that|these|those|want|when|laws?|here|there)(?!\p{L})/iu;
const sentence =
  /(?<![\p{L}'’])(?:i|we|he|she|they|you|us|our|your|their|them|it|am|is|are|was|were|has|have|had|will|would|can|could|should|must|which|who|that|this|those|these|not|be|wir|ihr|du|sie|ist|sind|nous|vous|est|sont|yang)(?![\p{L}'’-])/iu;
const prose =
  /(?<!\p{L})(?:to|from|by|at|as|with|while|when|within|into|through|across|between|under|during|via|per|than|mit|bei|beim|für|zur|zum|dans|avec|pour|para|dengan|untuk)(?!\p{L})/iu;
const mostWords = 4;

/** Whether a part of a list reads like the name of a thing: few words, no verb, no phrase of place or purpose. */
export const isNameLike = (name: string): boolean =>
  name.split(/\s+/).length <= mostWords && /\p{L}/u.test(name) && !sentence.test(name) && !prose.test(name);

/** Words that point to something said elsewhere, conditions of work, pieces of a sentence: nothing a CV could show. */
const pointing =
  /^(?:(?:(?:a|the|an|any|such|similar|same|comparable|related|relevant|mentioned|above|following|equivalent|previous|other|these|additional|further|more|many|several)\s+)*(?:roles?|positions?|jobs?|posts?|fields?|areas?|capacit(?:y|ies)|functions?|technolog(?:y|ies)|information|opportunit(?:y|ies)|chances?|areas?|developers?|topics?|things?|place|details?|terms?|qualifications?|technical qualifications|candidates?|applicants?|team|teams|companies|company|customers|clients))$|^(?:but|and|or|so|then|now|also|etc|there|it|here|how|why|where|when)(?!\p{L})|^(?:be\s+)?(?:able\s+to\s+|available\s+(?:to|for)\s+)?(?:travel(?:ling)?(?!\s+(?:agen|book|industr|manage|plan))|relocat\p{L}+|commut\p{L}+)|(?<!\p{L})on-call (?:rota\p{L}*|dut\p{L}+)|^immediate joiners?$|^(?:immediate(?:ly)?\s+)?availab\p{L}+$|^(?:join|stand|sit|walk)(?:ing)?\s|^(?:approx\p{L}*|about|around|over|more than|up to)?\s*\d[\d.,]*\+?\s|\d\s?(?:people|employees|staff|members|colleagues|countries|offices|customers|days)|(?<!\p{L})approx\.?$/iu;

/** Whether a name is no thing a CV could show: "similar role", "220 staff members", "travel as needed". */
export const pointsElsewhere = (name: string): boolean => pointing.test(name);

/** Whether a name says nothing of its own: "similar tools", "can-do attitude". */
export const saysNothing = (name: string): boolean => generic.test(name) || isFiller(name);
