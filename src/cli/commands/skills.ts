import { resolve } from 'node:path';
import { Command } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { SeenSkill } from '../../explain/skills-seen.ts';
import type { Io } from '../io.ts';
import { progressPrinter } from '../progress.ts';
import { skillLines } from '../skill-lines.ts';

interface SkillsFlags {
  readonly skill?: string;
  readonly model?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `candid skills`: what is seen in a CV, and why. */
export const skillsCommand = (io: Io): Command =>
  new Command('skills')
    .description('list the skills seen in a CV, each with the reason and its quotes')
    .argument('<cv>', 'PDF, DOCX, HTML, Markdown, text or JSON Resume file; - for stdin')
    .option('-s, --skill <name>', 'one skill only, with all its quotes')
    .option('-m, --model <name>', 'language model (see candid report --help); none: the embedded rules')
    .option('--json', 'print JSON')
    .option('-q, --quiet', 'no progress on stderr')
    .action(async (cv: string, flags: SkillsFlags) => {
      const [{ readProfile }, { skillsSeen }] = await Promise.all([
        import('../../read-profile.ts'),
        import('../../explain/skills-seen.ts'),
      ]);
      const source = cv === '-' ? { stream: io.stdin, name: 'stdin' } : { path: resolve(io.cwd, cv) };
      const { profile, document } = await readProfile(source, {
        ...(flags.model === undefined ? {} : { model: flags.model }),
        onEvent: progressPrinter(io, flags.quiet ?? false),
        signal: io.signal,
        env: io.env,
      });
      const all = skillsSeen(profile, document);
      const asked = flags.skill === undefined ? all : chosen(all, flags.skill, document.name);
      const text = flags.json
        ? JSON.stringify({ document: document.name, notes: document.notes, skills: asked }, null, 2)
        : skillLines(document, asked, flags.skill !== undefined).join('\n');
      io.stdout.write(`${text}\n`);
    });

function chosen(all: readonly SeenSkill[], name: string, document: string): SeenSkill[] {
  const wanted = name.trim().toLowerCase();
  const exact = all.filter((skill) => skill.name.toLowerCase() === wanted || skill.id === wanted);
  const found = exact.length > 0 ? exact : all.filter((skill) => skill.name.toLowerCase().includes(wanted));
  if (found.length > 0 && wanted !== '') return found;
  throw new UsageError(
    'skill-not-seen',
    `Nothing in ${document} was read as “${name}”. candid skills ${document} lists what was; if the CV names it, add it with --corrections (candid report --help).`,
  );
}
