import type { load } from 'cheerio';

/** A node of cheerio's tree. */
export type AnyNode = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>;

/** An element of cheerio's tree. */
export type Element = Extract<AnyNode, { name: string; attribs: object }>;
