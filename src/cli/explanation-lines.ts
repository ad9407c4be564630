import type { Explanation, Ground } from '../explain/explain-statement.ts';
import type { Quote } from '../explain/quotes.ts';

/** Quotes of one entry that are printed; `--json` has them all. */
const mostQuotes = 4;

/** An explanation as a tree for the terminal, each step of the path below what rests on it, no quote twice. */
export function explanationLines({ statement, section, restsOn }: Explanation): string[] {
  const printed = new Set<string>();
  const isNew = ({ document, start, end }: Quote): boolean => {
    const key = `${document}:${start}:${end}`;
    if (printed.has(key)) return false;
    printed.add(key);
    return true;
  };
  const lines = restsOn.flatMap((ground) => groundLines(ground, '  ', isNew));
  return [statement, `  in: ${section}`, ...lines, ''];
}

function groundLines(
  { ref, says, quotes, sources, restsOn }: Ground,
  indent: string,
  isNew: (quote: Quote) => boolean,
): string[] {
  const fresh = quotes.filter(isNew);
  const rest = fresh.length - mostQuotes;
  return [
    `${indent}└ ${ref}: ${says}`,
    ...fresh.slice(0, mostQuotes).map((quote) => `${indent}    ${quoteLine(quote)}`),
    ...(rest > 0 ? [`${indent}    and ${rest} more`] : []),
    ...sources.map(
      ({ name, date, url }) => `${indent}    source: ${name}, ${date}${url === null ? '' : `, ${url}`}`,
    ),
    ...restsOn.flatMap((ground) => groundLines(ground, `${indent}  `, isNew)),
  ];
}

/** A quote on one line with its place. */
export function quoteLine({ quote, name, line, page }: Quote): string {
  const place = [name, line === null ? null : `line ${line}`, page === undefined ? null : `page ${page}`];
  return `“${quote.replace(/\s+/g, ' ')}” (${place.filter((part) => part !== null).join(', ')})`;
}
