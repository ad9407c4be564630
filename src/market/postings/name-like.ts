import { isFiller } from './bare-wording.ts';

/** Words with which a part of a sentence begins that is no name of a thing. */
const generic =
  /^(?:etc|other|others|similar|comparable|equivalent|related|relevant|more|various|any|such|tools?|technolog(?:y|ies)|systems?|software|environments?|fields?|areas?|team|teams|work|working|experience|skills?|knowledge|years?|concepts?|principles|industry|company|role|position|andere|ähnliche|weitere|usw|autres|otr[oa]s|lainnya|verbal|written|oral|both|either|on|in|at|to|for|of|by|from|with|as|the|and|or|able|ability|willing|expected|this|that|these|those|want|when|laws?|here|there)(?!\p{L})/iu;
const sentence =
  /(?<![\p{L}'’])(?:i|we|he|she|they|you|us|our|your|their|them|it|am|is|are|was|were|has|have|had|will|would|can|could|should|must|which|who|that|this|those|these|not|be|wir|ihr|du|sie|ist|sind|nous|vous|est|sont|yang)(?![\p{L}'’-])/iu;
const prose =
  /(?<!\p{L})(?:to|from|by|at|as|with|while|when|within|into|through|across|between|under|during|via|per|than|mit|bei|beim|für|zur|zum|dans|avec|pour|para|dengan|untuk)(?!\p{L})/iu;
const mostWords = 4;

/** Whether a part of a list reads like the name of a thing: few words, no verb, no phrase of place or purpose. */
export const isNameLike = (name: string): boolean =>
  name.split(/\s+/).length <= mostWords && /\p{L}/u.test(name) && !sentence.test(name) && !prose.test(name);

/** Whether a name says nothing of its own: "similar tools", "can-do attitude". */
export const saysNothing = (name: string): boolean => generic.test(name) || isFiller(name);
