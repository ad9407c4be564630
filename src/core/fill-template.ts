/**
 * Fills `{{name}}` placeholders. Throws on a placeholder without a value and on a value without a
 * placeholder, so that wording and code cannot drift apart.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | number>>,
  what: string,
): string {
  const used = new Set<string>();
  const filled = template.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${what}: the placeholder {{${name}}} has no value.`);
    used.add(name);
    return String(value);
  });
  const spare = Object.keys(values).filter((name) => !used.has(name));
  if (spare.length > 0) throw new Error(`${what}: no placeholder for ${spare.join(', ')}.`);
  return filled;
}
