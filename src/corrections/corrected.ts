import type { Correction } from '../../schemas/correction.ts';
import type { Evidence, Profile } from '../../schemas/profile.ts';

/** A stretch of the CV, UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What one statement did to the profile. */
export interface Change {
  readonly action: Correction['action'];
  readonly kind: Correction['kind'];
  /** As the profile calls it. */
  readonly name: string;
  /** The person's words. */
  readonly evidence: Evidence;
  /** Places of the CV that what is contested rested on. */
  readonly contests: Evidence;
  /** Whether it now stands as the person says, left the profile, or is told as missing in the person's words. */
  readonly result: 'added' | 'corrected' | 'left-out' | 'denied';
  /** Stretches of the CV that bear nothing out any more. */
  readonly void: readonly Stretch[];
}

/** A profile with the person's statements in it, and what each did. */
export interface Corrected {
  readonly profile: Profile;
  readonly changes: readonly Change[];
}
