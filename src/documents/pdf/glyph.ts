/** A character as it stands on a page. Units are points, y grows downwards, `y` is the baseline. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  y: number;
  /** Font size. */
  size: number;
  /** Quarter turns of the writing direction, 0 for upright text. */
  turns: 0 | 1 | 2 | 3;
  /** Drawn so that it does not show. */
  hidden: boolean;
}

/** What was found on a page besides the glyphs that are read. */
export interface PageGlyphs {
  glyphs: Glyph[];
  width: number;
  height: number;
  /** Characters that nobody can see: outside the page, too small, in the colour of the ground; they are left out. */
  unseen: number;
  /** Characters whose font does not say what they are; they are left out. */
  unmapped: number;
  images: number;
}
