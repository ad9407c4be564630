import type { ProgressEvent, ProgressListener } from '../core/events.ts';
import { plural } from '../core/join-names.ts';
import type { Io } from './io.ts';

/** One line for each thing that happened, on stderr; nothing at all with `quiet`. */
export function progressPrinter(io: Io, quiet: boolean): ProgressListener {
  return (event) => {
    const line = quiet ? null : lineOf(event);
    if (line !== null) io.stderr.write(`${line}\n`);
  };
}

function lineOf(event: ProgressEvent): string | null {
  switch (event.type) {
    case 'document-read':
      return `read ${event.name} (${event.characters} characters)`;
    case 'step-started':
      return event.engine === 'rules' ? null : `${event.step}: asking ${event.engine}`;
    case 'attempt-rejected':
      return `${event.step}: attempt ${event.attempt} not accepted (${plural(event.issues, 'issue')}, ${plural(event.findings, 'finding')})`;
    case 'step-finished': {
      const attempts = event.attempts > 1 ? `, ${event.attempts} attempts` : '';
      return `${event.step}: done in ${Math.round(event.milliseconds)} ms${attempts}`;
    }
  }
}
