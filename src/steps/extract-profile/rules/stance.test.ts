import { describe, expect, it } from 'vitest';
import { type Stance, stanceOf } from './stance.ts';

const cases: readonly (readonly [string, string, Stance])[] = [
  ['No experience with Kubernetes', 'Kubernetes', 'denied'],
  ['No Kubernetes yet', 'Kubernetes', 'denied'],
  ['No Kubernetes.', 'Kubernetes', 'denied'],
  ['Docker, Kubernetes: none', 'Kubernetes', 'denied'],
  ['Docker, Kubernetes: none', 'Docker', 'has'],
  ['Kubernetes (none)', 'Kubernetes', 'denied'],
  ['Kubernetes – no experience yet', 'Kubernetes', 'denied'],
  ['I have never used Terraform', 'Terraform', 'denied'],
  ['I have not worked with Scala', 'Scala', 'denied'],
  ['I don’t know Kubernetes yet', 'Kubernetes', 'denied'],
  ['No experience with Docker, Kubernetes or Helm', 'Helm', 'denied'],
  ['No Docker or Kubernetes experience', 'Docker', 'denied'],
  ['Lacks SQL', 'SQL', 'denied'],
  ['Unfamiliar with SAP', 'SAP', 'denied'],
  ['Strong Python, but no experience with Go', 'Go', 'denied'],
  ['Strong Python, but no experience with Go', 'Python', 'has'],
  ['No experience with Go but strong Python', 'Python', 'has'],
  ['No cloud experience except AWS', 'AWS', 'has'],
  ['Keine Erfahrung mit Kubernetes', 'Kubernetes', 'denied'],
  ['Noch keine Kubernetes-Kenntnisse', 'Kubernetes', 'denied'],
  ['Aucune expérience en Java', 'Java', 'denied'],
  ['Sin experiencia en Java', 'Java', 'denied'],
  ['Nessuna esperienza con Docker', 'Docker', 'denied'],
  ['Belum pernah menggunakan Docker', 'Docker', 'denied'],
  ['Currently learning Rust', 'Rust', 'learning'],
  ['Learning: Rust, Go', 'Go', 'learning'],
  ['I am still studying SQL and Power BI', 'Power BI', 'learning'],
  ['Rust (learning)', 'Rust', 'learning'],
  ['Lerne derzeit Rust', 'Rust', 'learning'],
  ['Sedang belajar Python', 'Python', 'learning'],
  ['Machine learning with Python', 'Python', 'has'],
  ['Learned Python in 2015', 'Python', 'has'],
  ['Not only Java but Kotlin', 'Java', 'has'],
  ['Nicht nur Java, auch Kotlin', 'Java', 'has'],
  ['No stranger to Excel', 'Excel', 'has'],
  ['Never missed a deadline in Java projects', 'Java', 'has'],
  ['Deployed with no downtime using Ansible', 'Ansible', 'has'],
  ['Basic knowledge of Docker', 'Docker', 'has'],
  ['5 years of SAP; no Oracle', 'SAP', 'has'],
  ['Deployed services without Docker', 'Docker', 'aside'],
  ['Rewrote the service in Go instead of Java', 'Java', 'aside'],
  ['Rewrote the service in Go instead of Java', 'Go', 'has'],
  ['Seeking a role with Kubernetes', 'Kubernetes', 'aside'],
  ['Eager to learn Rust', 'Rust', 'aside'],
  ['Interested in Kubernetes', 'Kubernetes', 'aside'],
  ['No professional experience with React', 'React', 'aside'],
  ['No Java dependencies in the build', 'Java', 'aside'],
];

describe('what a sentence says about a skill', () => {
  it.each(cases)('“%s”: %s is %s', (sentence, skill, expected) => {
    const start = sentence.indexOf(skill);
    expect(stanceOf(sentence, start, start + skill.length)).toBe(expected);
  });
});
