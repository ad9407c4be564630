import type { z } from 'zod';
import type { additions, contests } from '../../schemas/corrections-file.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Place } from '../../schemas/place.ts';

export type Kind = keyof typeof additions;

interface Said {
  /** What it is about, by the name the person gives it. */
  readonly name: string;
  /** The person's words in the corrections file. */
  readonly place: Place;
  /** Line of the entry in the file, from 1. */
  readonly line: number;
}

export interface Added<K extends Kind> extends Said {
  readonly action: 'added';
  readonly kind: K;
  readonly entry: z.output<(typeof additions)[K]>;
}

export interface Contested<K extends Kind> extends Said {
  readonly action: 'contested';
  readonly kind: K;
  readonly entry: z.output<(typeof contests)[K]>;
}

/** One entry of a corrections file. */
export type Statement = { [K in Kind]: Added<K> | Contested<K> }[Kind];

/** A corrections file as it was read: its text is a document of the report. */
export interface Corrections {
  readonly document: SourceDocument;
  readonly statements: readonly Statement[];
}

export const addedOf = <K extends Kind>(statements: readonly Statement[], kind: K): Added<K>[] =>
  statements.filter((one) => one.action === 'added' && one.kind === kind) as unknown as Added<K>[];

export const contestedOf = <K extends Kind>(statements: readonly Statement[], kind: K): Contested<K>[] =>
  statements.filter((one) => one.action === 'contested' && one.kind === kind) as unknown as Contested<K>[];
