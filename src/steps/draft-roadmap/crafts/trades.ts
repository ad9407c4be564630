import type { Craft } from './craft.ts';
import { electricalLicence } from './licences.ts';

/** Work with current, machines, vehicles, buildings and food: learned in workshops, on rigs and beside somebody qualified. */
export const tradesCrafts: readonly Craft[] = [
  {
    roots: ['wiring-regulations'],
    setting: 'own',
    able: 'find the rule for a case in the regulations in force and apply it on paper',
    practise: (means) =>
      `Work through five published cases on paper with the regulations in force where the work is${means}, and have a qualified electrician check them`,
    result: 'Five cases with clause, calculation and the corrections of the qualified electrician',
  },
  {
    roots: [
      'electrical-installation',
      'electrical-testing',
      'switchgear-panels',
      'electric-motor-control',
      'fire-alarm-systems',
      'structured-cabling',
      'building-automation',
      'insulation-testing',
      'variable-frequency-drives',
      'knx',
      'thermography',
      'high-voltage',
      'electrical-maintenance',
      'electrical-engineering',
      'hvac',
    ],
    setting: 'guided',
    licensed: electricalLicence,
    able: 'plan and check a circuit on a training rig by the rules in force',
    practise: (means) =>
      `Plan one circuit on paper by the rules in force${means}, then wire and test it on a dead training rig under a qualified electrician; nothing on live systems`,
    result: 'The circuit diagram and the test record, signed by the qualified person',
  },
  {
    roots: ['plc-programming', 'industrial-automation', 'robotics', 'labview', 'simulink'],
    setting: 'own',
    able: 'program and test a small control in a simulator',
    practise: (means) =>
      `Program a small control in a simulator or on a low-voltage trainer${means}: start, stop, fault and restart; a real plant only together with whoever is responsible for it`,
    result: 'The commented program with its list of inputs and outputs and a test record of every fault',
  },
  {
    roots: ['electronics', 'soldering'],
    setting: 'guided',
    able: 'build and measure a small low-voltage circuit',
    practise: (means) =>
      `Build one low-voltage circuit from a kit in a workshop${means}, measure it at five points, and have joints and values checked by somebody qualified`,
    result: 'The working circuit, its drawing and the table of measured values',
  },
  {
    roots: [
      'welding',
      'machining',
      'machine-operation',
      'sewing',
      'carpentry',
      'plumbing',
      'masonry',
      'painting-decorating',
      'construction',
      '3d-printing',
      'automotive-repair',
      'mechanical-maintenance',
      'manufacturing',
      'hydraulics',
      'pneumatics',
      'preventive-maintenance',
    ],
    setting: 'guided',
    able: 'make or mend a first piece to a drawing, under instruction',
    practise: (means) =>
      `Make one practice piece to a drawing in a training workshop${means}, after the safety briefing and under somebody qualified, and measure it against the drawing`,
    result: 'The piece with its measurements, and the comments of whoever supervised it',
  },
  {
    roots: [
      'forklift-operation',
      'crane-operation',
      'heavy-equipment-operation',
      'truck-driving',
      'delivery-driving',
      'bus-driving',
      'train-driving',
    ],
    setting: 'guided',
    isCourse: true,
    able: 'say what training, medical check and licence it takes, and have the first date',
    practise: (means) =>
      `Take the theory lessons and supervised driving of a licensed training centre${means}; nothing without the licence the law asks for`,
    result: 'The dated booking or record of the training',
  },
  {
    roots: [
      'materials-science',
      'thermodynamics',
      'fluid-mechanics',
      'heat-transfer',
      'finite-element-analysis',
      'computational-fluid-dynamics',
      'ansys',
      'abaqus',
      'prototype-development',
      'design-for-manufacturing',
    ],
    setting: 'own',
    able: 'work out a textbook case and say how far the result can be trusted',
    practise: (means) =>
      `Work out one textbook case by hand, then again in more detail${means}, and explain every difference; a part that others' safety depends on only with a qualified engineer`,
    result: 'The calculation with assumptions, both results and the reasons for their difference',
  },
  {
    roots: [
      'computer-aided-design',
      'bim',
      'technical-drawing',
      'blueprint-reading',
      'mechanical-engineering',
      'civil-engineering',
      'surveying',
    ],
    setting: 'own',
    able: 'read and draw a part so that it can be made from the drawing',
    practise: (means) =>
      `Measure one real object and draw it${means}: views, dimensions, tolerances; a decision that others' safety depends on only checked by a qualified engineer`,
    result: 'The drawing or model, and a copy with the corrections of somebody who makes such parts',
  },
  {
    roots: ['occupational-safety', 'dangerous-goods'],
    setting: 'guided',
    able: 'see a hazard, rate it and propose a measure',
    practise: (means) =>
      `Go round one workplace with the person responsible for safety there${means}, list ten hazards, and rate them by the form in use`,
    result: 'The risk assessment with measures, checked by the person responsible',
  },
  {
    roots: [
      'kitchen-management',
      'menu-planning',
      'menu-costing',
      'food-cost-control',
      'food-waste-reduction',
      'recipe-development',
    ],
    setting: 'work',
    able: 'plan and cost a menu that a kitchen can cook with its hands, its stores and its budget',
    practise: (means) =>
      `Plan a menu of eight dishes on paper${means}: recipes with weights, cost and price of each portion, allergens, orders and what becomes of the rest; have a chef go through it`,
    result: 'The menu with recipes, costs per portion, allergens and orders, and the corrections of the chef',
  },
  {
    roots: ['food-safety'],
    setting: 'guided',
    able: 'name the critical points of a dish and keep the records',
    practise: (means) =>
      `Follow one dish from delivery to plate in a working kitchen with the person responsible for hygiene${means}: critical points, limits, and a week of temperature records`,
    result: 'The chart of critical points with a week of records, countersigned',
  },
  {
    roots: ['food-preparation', 'food-service', 'catering', 'hospitality'],
    setting: 'guided',
    able: 'do one task to the same standard each time, and cost it',
    practise: (means) =>
      `Work a station or service beside somebody experienced${means}, repeat one task until it comes out the same three times, and cost it on paper`,
    result: 'A card of the task with steps, quantities, cost and time, signed off by the senior in charge',
  },
  {
    roots: [
      'hairdressing',
      'beauty-treatments',
      'housekeeping',
      'cleaning',
      'merchandising',
      'retail',
      'cash-handling',
      'point-of-sale',
      'security-guarding',
    ],
    setting: 'guided',
    able: 'do a first task to the standard of the place, with somebody beside',
    practise: (means) =>
      `Spend a shift beside somebody experienced${means}, then do one routine task to the standard of the place while they watch`,
    result: 'The checklist of the task, ticked and dated by whoever watched',
  },
  {
    roots: ['agriculture', 'horticulture', 'landscaping', 'animal-care'],
    setting: 'guided',
    able: 'look after a small stock or plot by a written plan',
    practise: (means) =>
      `Look after one bed, plot or stock through the weeks of the plan${means}, with a written plan and somebody experienced to ask; substances and machines that need a permit only under who holds it`,
    result: 'The diary with dates, measures and results, gone over with the experienced person',
  },
];
