import { UsageError } from './errors.ts';

const oldest = [22, 13] as const;

/**
 * Says plainly that Node is too old, before something fails that an older one does not have.
 *
 * @throws UsageError `node-too-old`.
 */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new UsageError('node-too-old', `Candid needs Node ${oldest.join('.')} or newer; this is ${version}.`);
}
