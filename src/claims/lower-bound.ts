/** "over ten", "at least 3", "more than five", "5+": words and signs that make a number of years a lower bound. */
export const lowerBound = String.raw`(?:(?:well\s+)?over|more\s+than|at\s+least|no\s+less\s+than|not\s+less\s+than|no\s+fewer\s+than|upwards\s+of|beyond|a\s+minimum\s+of|exceeding)`;

let pattern: RegExp | undefined;

/** Whether the words of a years claim give a lower bound and not a figure. */
export function statesLowerBound(quote: string): boolean {
  pattern ??= new RegExp(String.raw`\b${lowerBound}\b|\d\s?\+|\bor\s+more\b|\bplus\s+years\b`, 'iu');
  return pattern.test(quote);
}
