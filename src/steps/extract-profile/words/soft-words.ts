import { sameLengthLower } from '../../../skills/same-length-lower.ts';

/** Items of skills sections that name no skill anybody could check, and words that head them. */
const filler =
  /^(?:(?:excellent|good|great|strong|very|highly|effective|quick|fast|self|team|hard|well|positive|analytical|critical|attention|ability|able|willing\p{L}*|capable|passion\p{L}*|enthusias\p{L}*|creativ\p{L}*|flexib\p{L}*|reliab\p{L}*|punctual\p{L}*|motivat\p{L}*|honest\p{L}*|patien\p{L}*|friendl\p{L}*|adaptab\p{L}*|dedicat\p{L}*|responsib\p{L}*|loyal\p{L}*|proactiv\p{L}*|dynamic|energetic|polite\p{L}*|disciplin\p{L}*|resilien\p{L}*|initiative|integrity|empath\p{L}*|multi-?task\p{L}*|organi[sz]ed|detail[- ]oriented|goal[- ]oriented|result[- ]oriented|problem[- ]solv\p{L}*|teamfähig\p{L}*|belastbar\p{L}*|zuverlässig\p{L}*|flexibilität|motiviert\p{L}*|pünktlich\p{L}*|kreativ\p{L}*|engagiert\p{L}*|selbstständig\p{L}*|lernbereit\p{L}*|esprit d'équipe|rigueur|autonom\p{L}*|dynamique|motivée?|ponctuel\p{L}*|trabajo en equipo|responsabilidad|puntualidad|proactiv\p{L}*|kerja sama tim|jujur|disiplin|tanggung jawab|and|und|etc|others?|other|various|including|years?|level|none|nil|not done|n\/a|yes|no|skills?|knowledge|experience|basic|advanced|intermediate|expert|beginner|proficient|familiar|fluent|native|languages?|tools?|frameworks?|technologies|software|hardware|libraries|databases?|operating systems?|programming|platforms?|methods?|methodologies|hobbies|interests|references?|softwares|computers?|operating|clients?|customers?|company|location|job|titles?|category|description|details|functional|sets?|fluently|speaking|reading|writing|spoken|written|misc\p{L}*|certificat\p{L}*|license|education|summary|profile|contact|email|phone|address|objective)(?:[\s,&/-]+|$))+/u;
const trait =
  /(?<!\p{L})(?:player|learner|thinker|worker|attitude|personality|oriented|under pressure|deadlines?|communicator|listener|starter|motivated|working|minded|multi-?tasker|team spirit|work ethic|willingness|eagerness|sense of|ability to|able to|people person|time management skills|individual|belastbarkeit|fähigkeit)(?!\p{L})/u;

/** "Senior Engineer", "Owner": who somebody was, not what they can do; no word of these names a product. */
const post =
  /^(?:sr\.?|jr\.?|senior|junior|chief|trainee)\s|(?:^|\s)(?:engineer|owner|director|officer|consultant|clerk|nurse|technician|secretary|accountant|intern|president|teacher|professor|lecturer|chef|cook|waiter|waitress|cashier|receptionist|supervisor|coordinator|employee)$/u;

/** Whether an item of a skills list is a trait or a filler and no skill to keep under its own name. */
export const isFiller = (item: string): boolean => {
  const text = sameLengthLower(item.trim());
  return filler.exec(text)?.[0].length === text.length || trait.test(text) || post.test(text);
};
