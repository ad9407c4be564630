/** A word list that is split into a set when first asked. */
function wordList(list: string): (word: string) => boolean {
  let set: Set<string> | undefined;
  return (word) => {
    set ??= new Set(list.split(/\s+/));
    return set.has(word);
  };
}

/**
 * Abbreviations after which a full stop does not end a sentence, lower case, without the last stop:
 * titles and the like, always followed by what they belong to.
 */
const isContinued = wordList(
  `dr prof mr mrs ms mx messrs hon sen gov capt col lt sgt maj ing dipl-ing dipl fr frl sr sra srta mme mlle st mt
  e.g i.e eg cf vs viz approx ca incl inkl excl exkl resp bzw z.b d.h u.a o.ä s.o s.u i.d.r z.t v.a ggf evtl sog
  bspw vgl bzgl i.v p.ex geb gegr tel dept dpt univ str blvd assoc asst`,
);

/** Followed by a figure they are part of a reference or a date; otherwise many of them are plain words. */
const isContinuedByFigure = wordList(
  `no nr num núm nro art abs abt fig vol ch chap sec par pp pg p ed v ver vers rel tab est ext fax mob op
  jan feb febr mar mär mrz apr may jun june jul july aug sep sept oct okt nov dec dez déc janv févr avr juin juil
  ene abr ago dic gen mag giu lug set ott out fev`,
);

/** Company forms and degrees: the sentence goes on unless the next word looks like an opening. */
const isPerhapsContinued = wordList(
  `inc ltd co corp llc bros plc jr jnr snr esq al ph.d phd bsc msc ba ma pty mag b.sc m.sc b.a m.a b.eng m.eng
  b.tech m.tech b.com m.com ll.b ll.m m.d d.phil st.gallen hons`,
);

/** Words that hardly continue a name but often open a sentence. */
const isSentenceStarter = wordList(
  `i my me we our you your he his she her they their it its this that these those the a an there here in at on as after before
  during since while when where with from for by to and but or so if also however moreover furthermore additionally
  ich wir sie er es der die das ein eine mein meine im als seit nach bei von für mit und aber zudem außerdem danach
  je nous il elle ils elles le la les un une mon ma en au dans depuis avec pour et mais
  yo él ella ellos el los las una mi desde con para y pero`,
);

const MONTH =
  /^(?:jan|feb|fév|mar|mär|apr|avr|abr|mai|may|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc|ene|gen)/iu;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*\.$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)(\.?)/u;
/** No abbreviation is longer; a bound keeps the search from rereading long sentences. */
const TAIL = 40;

/** Whether the full stop that ends `before` is part of a word, so that `after` belongs to the same sentence. */
export function stopContinues(before: string, after: string): boolean {
  const tail = before.slice(-TAIL);
  const last = LAST_WORD.exec(tail)?.[0].slice(0, -1);
  const [, next = '', stop = ''] = FIRST_WORD.exec(after.slice(0, TAIL)) ?? [];
  if (last === undefined || next === '') return false;
  const word = last.toLowerCase();
  const opens = isSentenceStarter(next.toLowerCase());
  if (/^\d{1,2}$/.test(word)) return MONTH.test(next);
  if (isContinued(word)) return true;
  if (isContinuedByFigure(word)) return /^\d/.test(next);
  if (/^\p{L}$/u.test(word))
    return isInitial(last, tail) ? !opens : next.length === 1 && stop !== '' && !opens;
  return (isPerhapsContinued(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) && !opens;
}

/** "J. Doe" and "z. B." are parts of a name or an abbreviation; "in C." and "uses R." end a sentence. */
function isInitial(letter: string, tail: string): boolean {
  const preceding = tail.slice(0, -2).trimEnd();
  if (/(?:^|[^\p{L}])\p{L}\.$/u.test(preceding)) return true;
  if (letter !== letter.toUpperCase() || /[CR]/.test(letter)) return false;
  const word = /[\p{L}'’-]+$/u.exec(preceding)?.[0] ?? '';
  return preceding === '' || (/^\p{Lu}/u.test(word) && !isSentenceStarter(word.toLowerCase()));
}
