import { Command } from 'commander';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Io } from '../io.ts';

/** `candid roles`: what --role understands. */
export const rolesCommand = (io: Io): Command =>
  new Command('roles')
    .description('list the roles of the catalogue')
    .option('--json', 'print JSON')
    .action(({ json = false }: { json?: boolean }) => {
      const roles = loadCatalog().roles.toSorted((a, b) => a.name.localeCompare(b.name));
      if (json) {
        io.stdout.write(`${JSON.stringify(roles, null, 2)}\n`);
        return;
      }
      for (const { name, aliases, requirements } of roles) {
        const also = aliases.length > 0 ? ` (also: ${aliases.join(', ')})` : '';
        io.stdout.write(`${name}: ${requirements.length} requirements${also}\n`);
      }
      io.stdout.write('\nFor any other role give job ads: candid report <cv> --job <file…>\n');
    });
