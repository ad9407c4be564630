import type { Feedback } from '../core/engine.ts';

const mostNamed = 40;

/**
 * Tells a model what was wrong with its last answer: where in it and what, with the quoted places of each
 * finding. Short and exact, since a model told "be careful" changes what was right.
 */
export function wordFeedback({ issues, findings }: Feedback): string {
  const reasons = [
    ...issues.map(({ path, message }) => (path ? `- at ${path}: ${message}` : `- ${message}`)),
    ...findings.map(({ message, places, suggestion }) =>
      [`- ${message}`, ...places.map(quoted), ...(suggestion ? [`    ${suggestion}`] : [])].join('\n'),
    ),
  ];
  const rest = reasons.length - mostNamed;
  return [
    'Your answer cannot be used:',
    ...reasons.slice(0, mostNamed),
    ...(rest > 0 ? [`- and ${rest} more of these kinds`] : []),
    '',
    'Correct exactly these points, keep what was right, and answer again in full: one JSON object of the same shape, nothing around it.',
  ].join('\n');
}

const quoted = ({ section, quote }: { section: string | null; quote: string }): string =>
  `    ${section ? `${section}: ` : ''}${JSON.stringify(quote)}`;
