/** A LangChain document, by its shape. */
export interface LangChainDocument {
  pageContent: string;
  metadata?: Record<string, unknown>;
}

/** A LangChain document loader, by its shape. */
export interface LangChainLoader {
  load(): Promise<LangChainDocument[]>;
}

/** Whether a value has the shape of a LangChain document loader. */
export function isLoader(value: object): value is LangChainLoader {
  return 'load' in value && typeof value.load === 'function';
}

/**
 * Joins what a loader gave to one text: page after page, chunks of a text splitter without what they
 * repeat of the chunk before. Pages are known where the metadata names them (`loc.pageNumber`).
 */
export function joinDocuments(documents: readonly LangChainDocument[]): { text: string; pages: number[] } {
  const pages: number[] = [];
  let lastPage: number | undefined;
  let text = '';
  let previous = '';
  for (const document of documents) {
    const content = document.pageContent;
    if (text !== '') text += text.endsWith('\n') ? '\n' : '\n\n';
    const page = pageNumber(document);
    if (page !== undefined && page !== lastPage) pages.push(text.length);
    lastPage = page ?? lastPage;
    text += content.slice(repeated(previous, content));
    previous = content;
  }
  return { text, pages };
}

/** File name in the metadata of the first document, if any. */
export function documentsName(documents: readonly LangChainDocument[]): string | undefined {
  const source = documents[0]?.metadata?.source;
  return typeof source === 'string' ? source.split(/[/\\]/).pop() || undefined : undefined;
}

function pageNumber(document: LangChainDocument): number | undefined {
  const location = document.metadata?.loc;
  if (typeof location !== 'object' || location === null || !('pageNumber' in location)) return undefined;
  return typeof location.pageNumber === 'number' ? location.pageNumber : undefined;
}

const SHORTEST_OVERLAP = 30;
const LONGEST_OVERLAP = 2000;

/** Length of the start of `content` that already ended `previous`, as splitters with an overlap make it. */
function repeated(previous: string, content: string): number {
  const tail = previous.slice(-LONGEST_OVERLAP);
  const opening = content.slice(0, SHORTEST_OVERLAP);
  if (opening.length < SHORTEST_OVERLAP) return 0;
  for (let at = tail.indexOf(opening); at !== -1; at = tail.indexOf(opening, at + 1)) {
    if (content.startsWith(tail.slice(at))) return tail.length - at;
  }
  return 0;
}
