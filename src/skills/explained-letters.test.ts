import { describe, expect, it } from 'vitest';
import { skillMatcher } from './known-skills.ts';

const named = (text: string): string[] =>
  skillMatcher()
    .find(text)
    .map(({ skillId }) => skillId);

describe('letters that a text explains', () => {
  it.each([
    ['Trained in Good Clinical Practice (GCP). Kept GCP files.', ['good-clinical-practice']],
    ['Google Cloud Platform (GCP); GCP at work', ['gcp', 'gcp', 'gcp']],
    ['Amazon Web Services (AWS)', ['aws', 'aws']],
    ['Photoshop (GCP)', ['photoshop', 'gcp']],
  ])('%j names %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each(['Tuned ACL rules', 'ACLs of two routers'])('ACLS is not meant in %j', (text) => {
    expect(named(text)).not.toContain('advanced-cardiac-life-support');
  });
});
