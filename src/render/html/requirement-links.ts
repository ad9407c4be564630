import { type Html, markup } from './markup.ts';

/** Names of requirements, each leading to what was found on it. */
export const requirementLinks = (ids: readonly string[], names: ReadonlyMap<string, string>): Html =>
  markup`${ids.map((id, index) => markup`${index > 0 && ', '}<a href="#${id}">${names.get(id) ?? id}</a>`)}`;
