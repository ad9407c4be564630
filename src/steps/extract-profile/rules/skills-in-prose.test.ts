import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const unknown = (line: string): string[] =>
  completed(`Kim Example\n\nExperience\nClerk, Alfa GmbH, 2015 – 2018\n• ${line}\n`).profile.skills.flatMap(
    ({ id, name }) => (id === null ? [name] : []),
  );

describe('terms that the catalogue does not know, in sentences', () => {
  it.each([
    ['Closed the books of six companies under NFRK and IFRS.', ['NFRK']],
    ['Kept the stock lists in SAP and TourMaster.', ['TourMaster']],
    ['Wrote the winding/unwinding steps for the cable plant.', ['winding/unwinding']],
    ['Record every result in a LIMS (LabWare) and check the late shift.', ['LabWare']],
    ['Entered the birth register in DHIS2 every Friday.', ['DHIS2']],
    ['Plotted plots and reported them with KoboCollect.', ['KoboCollect']],
    ['In charge of loading/unloading at two docks.', ['loading/unloading']],
  ])('%j shows %j', (line, names) => {
    expect(unknown(line)).toEqual(names);
  });

  it.each([
    'Sold to customers/suppliers and/or agents in the UK and Python shops.',
    'Worked morning/evening shifts.',
    'Kept the books in Leeds with Mr McDonald.',
    'Planned the parish fair in USA and CH4 leaks in Bonn.',
    'Ran a new system (see below) and a tool (GmbH).',
    'Designed object-oriented software (OOS) and a warehouse management system (WMS).',
    'Kept two systems (Master) and a database (Expert) alive.',
    'Never recorded anything in a LIMS (LabWare).',
    'Rolled out SAP and HR rules.',
    'Took over SAP and EU reporting.',
    'Filled forms on https://example.org/loading/unloading daily.',
    'No experience with SAP and TourMaster.',
  ])('%j shows none', (line) => {
    expect(unknown(line)).toEqual([]);
  });
});
