import { describe, expect, it } from 'vitest';
import { titleSkills } from './known-skills.ts';

const shownBy = (title: string): string[] => [...titleSkills()(title)].sort();

describe('what a job title alone shows', () => {
  it.each<[string, string[]]>([
    ['Head Chef', ['food-preparation', 'kitchen-management']],
    ['Chef de Partie', ['food-preparation']],
    ['Senior Web Developer', ['web-development']],
    ['Sr. Front-End Engineer (m/f/d)', ['frontend-development', 'web-development']],
    ['Staff Nurse, Surgical Ward', ['nursing', 'patient-care']],
    ['Clinical Nurse II', ['nursing', 'patient-care']],
    ['Krankenpflegerin', ['nursing', 'patient-care']],
    ['Project Manager – Offshore Wind', ['project-management']],
    ['Teacher of Mathematics', ['mathematics-teaching', 'teaching']],
    ['Health and Safety Officer', ['occupational-safety']],
    ['Accountant / Payroll Clerk', ['accounting', 'payroll']],
    ['Nursing Assistant', ['patient-care']],
    ['C++ Developer', ['software-development']],
    ['Developer', ['software-development']],
    ['Tukang las', ['welding']],
    ['PCV Driver', ['bus-driving']],
    ['HGV Class 1 Driver', ['truck-driving']],
    ['Mental Health Counselor', ['counseling']],
    ['Web Developer Recruiter', ['recruitment']],
    ['Recruiter for Software Engineers and Nurse', ['recruitment']],
  ])('%s', (title, shown) => {
    expect(shownBy(title)).toEqual(shown);
  });

  it.each([
    ['somebody else’s title', 'PA to the Marketing Manager'],
    ['not yet held', 'Apprentice Electrician'],
    ['beside the one who holds it', 'Assistant Head Chef'],
    ['another sense of the word', 'Property Developer'],
    ['a word of many trades', 'Camp Counselor'],
    ['no trade', 'Team Leader'],
    ['the word further in', 'Chef Brigade Supplier'],
    ['nothing', ''],
  ])('nothing for certain: %s', (_, title) => {
    expect(shownBy(title)).toEqual([]);
  });
});
