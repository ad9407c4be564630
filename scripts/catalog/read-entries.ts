import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Reads YAML files below one folder; what is wrong with them is collected, not thrown. */
export type EntryReader = {
  readonly problems: readonly string[];
  /** The file an entry was read from, relative to the folder. */
  fileOf(entry: object): string;
  /** One entry that is the whole of a file that must be there. */
  one<T extends object>(file: string, schema: z.ZodType<T>): T | undefined;
  /** A file that maps slugs to entries. */
  map<T extends object>(file: string, schema: z.ZodType<T>): Record<string, T>;
  /** A file that lists entries. */
  list<T extends object>(file: string, schema: z.ZodType<T>): T[];
  /** A folder of files that list entries. */
  lists<T extends object>(folder: string, schema: z.ZodType<T>): T[];
  /** A folder of files with one entry each. */
  entries<T extends object>(folder: string, schema: z.ZodType<T>): T[];
};

export function createEntryReader(root: string): EntryReader {
  const problems: string[] = [];
  const files = new WeakMap<object, string>();

  function yaml(file: string): unknown {
    try {
      return parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  function accept<T extends object>(file: string, name: string, value: unknown, schema: z.ZodType<T>): T[] {
    if (value === undefined) return [];
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      files.set(parsed.data, file);
      return [parsed.data];
    }
    for (const { path, message } of parsed.error.issues) {
      problems.push(`${file}: ${name}: ${[...path.map(String), message].join(': ')}`);
    }
    return [];
  }

  function list<T extends object>(file: string, schema: z.ZodType<T>): T[] {
    if (!existsSync(join(root, file))) return [];
    const value = yaml(file) ?? [];
    if (Array.isArray(value)) {
      return value.flatMap((entry, index) =>
        accept(file, nameOf(entry) ?? `entry ${index + 1}`, entry, schema),
      );
    }
    problems.push(`${file}: a list is expected`);
    return [];
  }

  function filesIn(folder: string): string[] {
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => `${folder}/${name}`);
  }

  return {
    problems,
    fileOf: (entry) => files.get(entry) ?? '',
    one: (file, schema) => accept(file, 'the whole file', yaml(file), schema)[0],
    map(file, schema) {
      if (!existsSync(join(root, file))) return {};
      const pairs = Object.entries(yaml(file) ?? {});
      return Object.fromEntries(
        pairs.flatMap(([key, value]) => accept(file, key, value, schema).map((entry) => [key, entry])),
      );
    },
    list,
    lists: (folder, schema) => filesIn(folder).flatMap((file) => list(file, schema)),
    entries: (folder, schema) =>
      filesIn(folder).flatMap((file) => {
        const value = yaml(file);
        return accept(file, nameOf(value) ?? 'the whole file', value, schema);
      }),
  };
}

function nameOf(entry: unknown): string | undefined {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : undefined;
}
