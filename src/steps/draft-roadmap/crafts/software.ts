import type { Craft } from './craft.ts';

/** Programming, and what is built, designed, tested and kept in order by it. */
export const softwareCrafts: readonly Craft[] = [
  {
    roots: ['programming-languages', 'shell-scripting'],
    setting: 'own',
    able: 'write, test and structure a small program',
    practise: (means) =>
      `Write a small program${means} that reads a file, checks it, reports what is wrong in it, and has tests`,
    result: 'A repository with a program, its tests, and a README that lets somebody else run it',
  },
  {
    roots: [
      'backend-development',
      'api-design',
      'message-queues',
      'websockets',
      'caching',
      'celery',
      'rest-api',
    ],
    setting: 'own',
    able: 'build and document a small service',
    practise: (means) =>
      `Build a small service${means} with three endpoints, input checks, tests and a description of its interface`,
    result:
      'A repository with the service, passing tests, and example requests that somebody else can repeat',
    onProject: true,
  },
  {
    roots: ['sqlalchemy', 'hibernate', 'entity-framework'],
    setting: 'own',
    able: 'read and write a database from code',
    practise: (means) =>
      `Map three related tables to code${means}, with queries, changes of the schema, and tests`,
    result: 'A repository with models, queries and schema changes, and tests that run against them',
    onProject: true,
  },
  {
    roots: [
      'web-development',
      'web-accessibility',
      'frontend-development',
      'full-stack-development',
      'ajax',
      'webassembly',
    ],
    setting: 'own',
    able: 'build a page that people can use with keyboard and phone',
    practise: (means) =>
      `Build a form of several steps${means} that checks its input and works with keyboard, screen reader and phone`,
    result: 'A page at a public address, its code, and the log of an accessibility check',
    onProject: true,
  },
  {
    roots: ['mobile-development', 'xcode', 'android-studio', 'firebase'],
    setting: 'own',
    able: 'build a small app that runs on a phone',
    practise: (means) =>
      `Build an app of two screens${means} that keeps its data without a network, and test it on a phone`,
    result: 'A repository with the app, its tests, and a recording of it on a phone',
  },
  {
    roots: ['game-development', 'computer-graphics', 'three-js', 'webgl'],
    setting: 'own',
    able: 'build a small interactive scene',
    practise: (means) => `Build one small scene${means} that reacts to input and keeps a steady frame rate`,
    result: 'A playable build with its source and measured frame rates',
  },
  {
    roots: [
      'software-development',
      'object-oriented-programming',
      'functional-programming',
      'design-patterns',
      'content-management-systems',
    ],
    setting: 'own',
    able: 'build and keep in order a small application',
    practise: (means) =>
      `Build one small application${means} from start to end: a list of what it must do, code, tests and a first release`,
    result: 'A repository with the application, its tests and the notes of its first release',
    onProject: true,
  },
  {
    roots: [
      'data-structures',
      'algorithms',
      'regular-expressions',
      'concurrent-programming',
      'distributed-systems',
    ],
    setting: 'own',
    able: 'choose and explain a solution by its cost in time and memory',
    practise: (means) =>
      `Solve ten graded exercises${means}, and for each write down the cost in time and memory and one other way`,
    result: 'A repository with ten solved exercises, their tests and their costs in writing',
  },
  {
    roots: ['software-architecture', 'system-design', 'requirements-analysis'],
    setting: 'own',
    able: 'draw up a design, weigh it against another and write down the decision',
    practise: (means) =>
      `Draw a system that is already well known${means}, with its parts and what happens when each fails, and write one decision record with two rejected options`,
    result:
      'A page with the drawing, the failure cases and a decision record, read by somebody who designs systems',
    onProject: true,
  },
  {
    roots: [
      'software-testing',
      'performance-testing',
      'test-planning',
      'api-testing',
      'manual-testing',
      'debugging',
      'postman',
      'quality-assurance',
    ],
    setting: 'own',
    able: 'find faults in a small application before its users do',
    practise: (means) =>
      `Write tests${means} for a small open-source application, let them run at every change, and report one fault they find`,
    result: 'A test suite that runs at every change, with its last log and a fault report',
    onProject: true,
  },
  {
    roots: ['version-control', 'code-review', 'maven', 'gradle', 'webpack', 'vite', 'npm'],
    setting: 'own',
    able: 'keep the changes of a project small, explained and reversible',
    practise: (means) =>
      `Take one change to an open-source project${means} through branch, review, conflict and merge`,
    result: 'A merged or reviewed change at a public address, with its discussion',
    onProject: true,
  },
  {
    roots: ['agile'],
    setting: 'work',
    able: 'plan and review a short stretch of shared work',
    practise: (means) =>
      `Run two weeks of a real piece of shared work${means}: a board, a short meeting a day, a review at the end`,
    result: 'The board of the two weeks and the notes of the review',
  },
  {
    roots: ['embedded-systems', 'iot', 'raspberry-pi', 'verilog', 'vhdl'],
    setting: 'own',
    able: 'read a sensor and drive an output from code',
    practise: (means) =>
      `Build a low-voltage device on a development board or in a simulator${means} that reads a sensor and logs it`,
    result: 'Code, wiring drawing and a log of measured values',
  },
];
