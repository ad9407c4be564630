import type { Severity } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Facts } from './facts.ts';

/** Parts of a report a check looks at; `prose` is claims read from text. */
export type CheckScope =
  | 'profile'
  | 'requirements'
  | 'comparison'
  | 'roadmap'
  | 'resources'
  | 'narrative'
  | 'prose';

export interface CheckMeta {
  readonly description: string;
  readonly severity: Severity;
  readonly scope: readonly CheckScope[];
}

/** What a check found; the runner turns it into a finding. */
export interface Observation<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  /** All places of the conflict. */
  readonly places: readonly Place[];
  readonly section?: string;
  readonly suggestion?: string;
}

type Needs = readonly (keyof Facts)[];
type Present<N extends Needs> = Facts & { readonly [K in N[number]]-?: NonNullable<Facts[K]> };

export interface CheckDefinition<N extends Needs, MessageId extends string> {
  readonly id: string;
  readonly meta: CheckMeta;
  /** Facts without which the check is skipped. */
  readonly needs: N;
  /** Wording by message id; `{{name}}` is filled from the observation's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Pure and synchronous. */
  run(facts: Present<N>, report: (observation: Observation<MessageId>) => void): void;
}

/** A check with its types folded away, as the runner sees it. */
export interface Check {
  readonly id: string;
  readonly meta: CheckMeta;
  readonly needs: Needs;
  readonly messages: Readonly<Record<string, string>>;
  run(facts: Facts, report: (observation: Observation<string>) => void): void;
}

/** Declares a check: id, wording, the facts it needs and a pure function that reports conflicts. */
export function defineCheck<const N extends Needs, MessageId extends string>(
  definition: CheckDefinition<N, MessageId>,
): Check {
  return {
    ...definition,
    run: (facts, report) => definition.run(facts as Present<N>, report),
  };
}
