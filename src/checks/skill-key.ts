import { tokenize } from '../skills/tokenize.ts';

/** What identifies a skill within a report: its id, or `~` and its folded name where the catalogue has none. */
export const skillKey = ({ id, name }: { readonly id: string | null; readonly name: string }): string =>
  id ?? `~${foldedName(name)}`;

/** A name as names are compared: "Node.JS" is "node.js", "C++" is not "C". */
export const foldedName = (name: string): string =>
  tokenize(name)
    .map(({ text }) => text)
    .join(' ') || name.trim().toLowerCase();
