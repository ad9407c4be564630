import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydaySkills } from '../testing/everyday-skills.ts';
import { createSkillMatcher } from './matcher.ts';

const matcher = createSkillMatcher(everydaySkills());
const found = (text: string): string[] =>
  matcher.find(text).map(({ text: name, skillId }) => `${name}=${skillId}`);

describe('the skill matcher', () => {
  it.each([
    ['C++, C# and F#', ['C++=c-plus-plus', 'C#=c-sharp', 'F#=f-sharp']],
    ['C++17 and Python3', ['C++=c-plus-plus', 'Python3=python']],
    ['Java, JavaScript', ['Java=java', 'JavaScript=javascript']],
    ['React Native and React', ['React Native=react-native', 'React=react']],
    ['React / Native', ['React=react']],
    ['ASP.NET, ASP .NET, C#.NET', ['ASP.NET=asp-net', 'ASP .NET=asp-net', 'C#=c-sharp', '.NET=dot-net']],
    ['Node JS, node.js, Node-js', ['Node JS=node-js', 'node.js=node-js', 'Node-js=node-js']],
    ['Socket.io', ['Socket.io=socket-io']],
    ['T-SQL, t sql, PL/SQL, PL SQL', ['T-SQL=t-sql', 't sql=t-sql', 'PL/SQL=pl-sql', 'PL SQL=pl-sql']],
    ['CI/CD, CI-CD, CI / CD', ['CI/CD=ci-cd', 'CI-CD=ci-cd', 'CI / CD=ci-cd']],
    ['A/B testing, A/B-testing', ['A/B testing=ab-testing', 'A/B-testing=ab-testing']],
    ['k8s; Power BI; PowerBI', ['k8s=kubernetes', 'Power BI=power-bi', 'PowerBI=power-bi']],
    ['Objective-C', ['Objective-C=objective-c']],
    ['REST APIs, a microservice', ['REST APIs=rest-api', 'microservice=microservices']],
    ['frontend development', ['frontend development=front-end']],
    ['front end development', ['front end development=front-end']],
    ['Health & Safety', ['Health & Safety=health-and-safety']],
    ['cost optimisation', ['cost optimisation=cost-optimization']],
    ['Java Script, Power Point', ['Java Script=javascript', 'Power Point=powerpoint']],
    ['熟悉机器学习和Python开发', ['机器学习=machine-learning', 'Python=python']],
    ['pâtisserie, GRÖSSENLEHRE, Größenlehre', ['pâtisserie=baking', 'Größenlehre=baking']],
    ['Kuber-\nnetes and scikit-\nlearn', ['Kuber-\nnetes=kubernetes', 'scikit-\nlearn=scikit-learn']],
    ['Kuber\u00ADnetes', ['Kuber\u00ADnetes=kubernetes']],
    ['of many years spent on machine\nlearning in hospitals', []],
    ['after many years that were spent on machine\nlearning', ['machine\nlearning=machine-learning']],
  ])('finds in %j: %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('reads ligatures as their letters', () => {
    const ligatures = createSkillMatcher(everydaySkills());
    expect(ligatures.find('Paﬃng, Ja\u200Bva').map(({ skillId }) => skillId)).toEqual(['java']);
  });

  it.each([
    'javascripting',
    'github.com/python',
    'https://example.org/java/sql',
    'jane.python@example.com',
    'domain.net',
    'Javanese',
    'a non-SQLite store',
    'Word, Press',
    'Java-\nnese dances',
    '',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives places that hold the text they name, in order, never overlapping', () => {
    const words = fc.constantFrom(
      ...[
        'C',
        'C++',
        'Go',
        'Python',
        ',',
        ', ',
        ' ',
        '\n',
        '• ',
        'and',
        '/',
        '.NET',
        'Node',
        '.',
        'js',
        '-',
        '&',
      ],
      ...[
        'Spring',
        '2019',
        'ﬁ',
        '机器学习',
        '\u00AD',
        ':',
        '(',
        ')',
        'Languages',
        '𝒞',
        "'s",
        '@',
        'www.',
        'in',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: name } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(name);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Go ', ', ', ' ', 'C, ', 'a.', 'x-', '/', '\n', '@', 'a@', 'www.', 'and ', 'Go,  ', '(', '★'])(
    'takes time in step with the length of a text of nothing but %j',
    (part) => {
      const time = (size: number): number => {
        const text = part.repeat(size / part.length);
        const start = performance.now();
        matcher.find(text);
        return performance.now() - start;
      };
      time(20_000);
      // Ten times the text may take ten times as long, with room for a busy machine; a square would take 100.
      expect(time(200_000)).toBeLessThan(40 * time(20_000) + 200);
    },
  );
});
