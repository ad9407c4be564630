import type { CueList } from '../cue.ts';

/** Words that turn, limit, weaken or break off what is said. */
export const connectives: CueList = [
  [
    { kind: 'negator' },
    [
      'not|never|no|nor|hardly|barely|scarcely|cannot',
      'far from',
      'anything but',
      'little|next to|or no',
      'virtually|practically no',
      'not|never had',
    ],
  ],
  [{ kind: 'addition' }, ['not only|just|merely|simply|solely|least']],
  [
    { kind: 'filler' },
    [
      'not limited to',
      'no doubt|matter|problem|problems|less|fewer|need|question|surprise|exception',
      'without doubt|question|exception|fail|difficulty|problems|help|supervision',
      'not to mention',
      'last but not least',
      'no wonder',
      'none the? less',
      'not without',
      'as well as',
      'such as',
      'but also',
      'rather than being',
    ],
  ],
  [
    { kind: 'exception' },
    [
      'other|apart|aside than|from',
      'except|excepting|excluding|besides|beyond|barring|bar for?',
      'save for',
      'with the exception of',
      'with exception of',
      'everything|anything|all|nothing|none but',
      'outside of?',
      'but|only only|for',
    ],
  ],
  [
    { kind: 'contrast' },
    [
      'but|however|although|though|whereas|while|nevertheless|nonetheless|albeit|conversely',
      'even though',
      'on the other hand',
      'in contrast',
      'by contrast',
      'despite|notwithstanding',
      'in spite of',
      'and yet',
    ],
  ],
  [
    { kind: 'relative' },
    ['which|who|whom|whose|where', 'because|so|therefore|thus|hence|since', 'so that', 'than'],
  ],
  [
    { kind: 'hedge' },
    [
      'perhaps|possibly|probably|likely|presumably|maybe|apparently|arguably|seemingly|potentially',
      'seems|seem|appears|appear|suggests|suggest|tends to?',
      'some|limited|little|partial|partially|partly|somewhat|rather|slightly|mostly|largely|few|occasional|minimal|modest|scant',
      'to some|a certain extent|degree',
      'a bit|little of?',
      'may',
    ],
  ],
  [
    { kind: 'scope', effect: 'none' },
    [
      'requires|require|requiring|needs|need|asks|ask|demands|demand|expects|expect|wants|want|looks for?',
      'instead of',
      'rather than',
      'in place of',
      'heard of',
      'hardly|barely|scarcely any|much',
      'knows|know little about|of',
      'similar|comparable|akin|close to',
      'compared|comparison with|to',
      'prefers|prefer',
      'recommend|recommends|recommended|suggested|consider|explore|exploring',
      'focus|focuses|focusing|focused|concentrate on',
      'importance|demand|need|requirement|popularity|market|relevance of|for',
    ],
  ],
];
