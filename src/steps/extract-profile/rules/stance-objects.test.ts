import { describe, expect, it } from 'vitest';
import { statedObjects } from './stance-objects.ts';

const objects = (sentence: string): string[] =>
  statedObjects(sentence).map(({ name, stance }) => (stance === 'denied' ? name : `${name} (${stance})`));

describe('what a CV says is missing, under its own name', () => {
  it.each(['I did not use templates for this report.', 'We didn’t run adverts that spring'])(
    'is not what was left out once: “%s”',
    (sentence) => {
      expect(objects(sentence)).toEqual([]);
    },
  );

  it.each([
    ['I cook for 80 covers and have never worked in industrial catering.', ['industrial catering']],
    ['No experience in hospital pharmacy', ['hospital pharmacy']],
    ['No experience in pastry, butchery or outside catering', ['pastry', 'butchery', 'outside catering']],
    ['I have no experience with customs declarations; a forwarder does them.', ['customs declarations']],
    ['I do not do customs declarations', ['customs declarations']],
    ['I don’t do tig welding.', ['tig welding']],
    ['I have not done archive work.', ['archive work']],
    ['I do not use drones; a neighbour flies them.', ['drones']],
    ['I have never run night trains', ['night trains']],
    ['High voltage switching: not authorised yet', ['High voltage switching']],
    ['No robot programming yet.', ['robot programming']],
    ['No ECMO cases of my own so far; the other site takes them.', ['ECMO cases']],
    ['ECMO: not yet', ['ECMO']],
    ['NEBOSH       : not done', ['NEBOSH']],
    ['NEBOSH : not done', ['NEBOSH']],
    ['Slate roofing : NIL (course begins in May)', ['Slate roofing']],
    ['Fluent in Stata; no experience of R yet', ['R']],
    ['Scaffolding inspection – none', ['Scaffolding inspection']],
    ['Never worked with anaesthetic machines', ['anaesthetic machines']],
    ['Keine Erfahrung mit Großküchen', ['Großküchen']],
    ['Sin experiencia en soldadura submarina', ['soldadura submarina']],
    ['Sans expérience en soudure sous-marine', ['soudure sous-marine']],
    ['No paid experience with dogs yet', ['dogs']],
    ['Fit my own boilers; no production experience with heat pumps yet.', ['heat pumps']],
    ['I am currently learning beekeeping', ['beekeeping (learning)']],
    ['Glazing | no practical experience', ['Glazing']],
    ['I have never driven articulated lorries', ['articulated lorries']],
    ['I have not yet installed heat pumps', ['heat pumps']],
    ['Taking evening classes in bookbinding', ['bookbinding (learning)']],
    ['Dachdeckung\tkeine Erfahrung', ['Dachdeckung']],
    ['Little or no experience with scaffolding', ['scaffolding']],
    ['I have not been trained in dialysis', ['dialysis']],
    ['I have yet to work with slate roofs', ['slate roofs']],
    ['Bisher noch nie mit Spritzguss gearbeitet', ['Spritzguss']],
    ['Keine Ausbildung im Brandschutz', ['Brandschutz']],
    ['Je ne maîtrise pas encore la taille', ['taille']],
    ['Evening course in upholstery (ongoing)', ['upholstery (learning)']],
    ['Fernlehrgang Imkerei – noch nicht abgeschlossen', ['Imkerei (learning)']],
    ['since 2025\tOnline course Bookbinding (not yet completed)', ['Bookbinding (learning)']],
    ['Besuche derzeit einen Abendkurs in Glasmalerei', ['Glasmalerei (learning)']],
  ])('in %j: %j', (sentence, names) => {
    expect(objects(sentence)).toEqual(names);
  });

  it.each([
    'No accidents so far',
    'No complaints in eight years',
    'No absences to date',
    'Kept the line running without losing a shift',
    'Not only welding but also fitting',
    'Trained new cooks with no experience in catering',
    'Patients who had never worked in an office',
    'I have never worked in Germany',
    'No knowledge of French yet',
    'I do not work with children',
    'Never missed a deadline',
    'Children: none',
    'I am currently learning Spanish',
    'Never worked in a team that blamed people for their mistakes',
    'Welding, fitting, brazing',
    'I do not have a car',
    'Learning Spaces',
    'No Work Experience',
    'Never driven without a licence',
    'I have never taught in Peru',
    'Taught an evening course in upholstery (2014)',
    'Glazing | current practice',
    'Course on roofing – 40 hours',
  ])('nothing in %j', (sentence) => {
    expect(objects(sentence)).toEqual([]);
  });
});
