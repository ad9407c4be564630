import type { ResourceGroup } from '../../schemas/vocabulary.ts';

/** How readers see the five groups of resources. */
export const resourceGroupTitles: Readonly<Record<ResourceGroup, string>> = {
  'free-platform': 'Free learning platforms',
  'hands-on-practice': 'Hands-on practice',
  'skill-specific': 'Skill-specific resources',
  'professional-development': 'Professional development',
  'certification-path': 'Certification paths',
};
