/**
 * Where a skill can be practised. own: alone, on material of one's own, without risk to anybody. work: on
 * made-up or released material, or on a real task with the agreement of whose task it is. guided: only under
 * somebody qualified, in training, in simulation or by watching.
 */
export type Setting = 'own' | 'work' | 'guided';

/**
 * A profession that the law keeps for those who are trained and registered. Whoever the CV does not show to be in it
 * practises none of it before, however many of its words the CV uses.
 */
export interface Licence {
  /** Words of titles, degrees and certificates of those who are in it or in training for it. */
  readonly shownBy: RegExp;
  /** What comes first for anybody else. */
  readonly first: string;
  /** What can be done of it meanwhile, and what there is to show. */
  readonly alone: (names: string) => { readonly title: string; readonly result: string };
}

/**
 * How people learn a family of skills by doing. The texts hold for the whole family, in any country.
 */
export interface Craft {
  /** Catalogue skills that stand for the family; whatever lies below them belongs to it. */
  readonly roots: readonly string[];
  readonly setting: Setting;
  /** What will be possible: follows "Be able to". */
  readonly able: string;
  /** What to do, in the imperative, with what or on what: ` with PyTorch`, ` (wound care)`. */
  readonly practise: (means: string) => string;
  /** What somebody else can look at and check. */
  readonly result: string;
  /** The practice is a course itself: nothing to read up on before. */
  readonly isCourse?: true;
  /** For work that takes training and a licence or registration. */
  readonly licensed?: Licence;
  /** A law, a standard: its text is what there is to learn. */
  readonly isRules?: true;
  /** A project of one's own that the CV names can be what is worked on. */
  readonly onProject?: true;
}
