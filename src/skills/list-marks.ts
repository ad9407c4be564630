/** Bullets, also those of symbol fonts, which arrive as characters of the private use area. */
export const bullets = String.raw`•·●▪◦‣■□○►▶➢➤✓✔❖♦◆»*~\p{Co}`;

/** Marks that end an item of a list wherever they stand. */
export const itemMarks = `,;|/、，；・${bullets}`;
