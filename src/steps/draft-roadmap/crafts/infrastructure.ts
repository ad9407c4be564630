import type { Craft } from './craft.ts';

/** Running software and networks, and keeping them safe: practised on machines set up for it. */
export const infrastructureCrafts: readonly Craft[] = [
  {
    roots: ['containerization', 'docker'],
    setting: 'own',
    able: 'pack a service so that it starts anywhere with one command',
    practise: (means) =>
      `Pack a service and its database${means} so that both start with one command, and make the image smaller`,
    result: 'A repository that starts with one command, and the size of the image before and after',
    onProject: true,
  },
  {
    roots: ['container-orchestration', 'service-mesh', 'helm'],
    setting: 'own',
    able: 'run, update and roll back a service on a cluster',
    practise: (means) =>
      `Run a small service on a local cluster${means}: health checks, limits, an update, and a rollback of a faulty version`,
    result: 'The manifests, and a written log of the update and the rollback',
    onProject: true,
  },
  {
    roots: ['cloud-computing', 'serverless', 'cloud-migration', 'amazon-s3', 'amazon-ec2'],
    setting: 'own',
    able: 'put a small service into the cloud and know what it costs',
    practise: (means) =>
      `Put a small service${means} into a free tier: least rights, a spending alarm first, logs, and everything taken down again`,
    result: 'A drawing of what runs where, the set-up as code, and the bill of the trial',
    onProject: true,
  },
  {
    roots: [
      'devops',
      'platform-engineering',
      'ci-cd',
      'infrastructure-as-code',
      'configuration-management',
      'vault',
      'consul',
    ],
    setting: 'own',
    able: 'take a change from commit to a running system without steps by hand',
    practise: (means) =>
      `Build a line${means} that tests a change, sets up a small environment from code, deploys it and can go back`,
    result: 'A repository whose line anybody can start, with the log of one run and one step back',
    onProject: true,
  },
  {
    roots: [
      'observability',
      'site-reliability-engineering',
      'incident-management',
      'capacity-planning',
      'disaster-recovery',
    ],
    setting: 'own',
    able: 'see from outside why a service is slow or down',
    practise: (means) =>
      `Watch a small service${means}: three measures, one board, one alarm; then break it on purpose and write the post-mortem`,
    result: 'The board and the alarm as code, and the post-mortem on one page',
    onProject: true,
  },
  {
    roots: [
      'operating-systems',
      'data-backup',
      'load-balancing',
      'virtualization',
      'system-administration',
      'web-servers',
      'weblogic',
      'websphere',
      'jboss',
    ],
    setting: 'own',
    able: 'set up a machine, keep it updated and restore it',
    practise: (means) =>
      `Set up a virtual machine${means}: users and rights, a service that restarts by itself, updates, a backup and a restore`,
    result: 'A set-up guide that somebody else has followed, and the log of the restore',
  },
  {
    roots: [
      'user-account-management',
      'endpoint-management',
      'microsoft-365-administration',
      'active-directory',
      'entra-id',
      'group-policy',
      'antivirus',
    ],
    setting: 'work',
    able: 'set up accounts and devices with no more rights than are needed, and take them back',
    practise: (means) =>
      `On a trial or training tenant with made-up users${means}: set up three accounts and a device with no more rights than are needed, one rule that protects them, and take one of them away again`,
    result: 'The steps on one page, followed once by somebody else, and what was tried that had to fail',
  },
  {
    roots: ['computer-networking'],
    setting: 'own',
    able: 'plan a small network and find out why it does not answer',
    practise: (means) =>
      `Build a network of three segments in a simulator or in virtual machines${means}, break it in five ways, and find each fault`,
    result: 'The plan of the network and five fault reports with their traces',
  },
  {
    roots: ['it-support', 'it-service-management', 'computer-hardware', 'voip', 'itil', 'servicenow'],
    setting: 'work',
    able: 'take a fault from the first report to its solution',
    practise: (means) =>
      `Write up five faults${means} from report to solution, with the questions asked and the cause found`,
    result: "Five short articles that a user can follow, without anybody's data in them",
  },
  {
    roots: ['cybersecurity', 'penetration-testing', 'vulnerability-management', 'digital-forensics'],
    setting: 'own',
    able: 'find, rate and explain a weakness on a system made for practice',
    practise: (means) =>
      `Work through three exercises${means} on practice systems made for it, never on anybody's without written permission, and write up each finding`,
    result: 'Three write-ups with weakness, proof, risk and remedy',
  },
  {
    roots: [
      'security-compliance',
      'security-risk-management',
      'iso-27001',
      'nist-csf',
      'pci-dss',
      'soc-2',
      'data-protection',
      'threat-modeling',
      'regulatory-compliance',
      'threat-intelligence',
    ],
    setting: 'work',
    able: 'hold a small system against the rules and say what is open',
    practise: (means) =>
      `Hold one small system, real with its owner's agreement or made up, against the published rules${means}: what is asked, what proves it, what is open`,
    result: 'A table of rules, proofs and open points, checked by somebody who does such reviews',
  },
  {
    roots: [
      'security-operations',
      'siem',
      'incident-response',
      'network-security',
      'snort',
      'intrusion-detection',
      'splunk',
    ],
    setting: 'own',
    able: 'tell an attack from noise in logs and say what to do first',
    practise: (means) =>
      `Investigate an open set of attack logs${means} in a virtual laboratory: timeline, cause, first measures, one detection rule`,
    result: 'An incident report with the timeline and the rule, tested on the logs',
  },
  {
    roots: [
      'identity-access-management',
      'cloud-security',
      'application-security',
      'mobile-security',
      'cryptography',
      'oauth',
      'single-sign-on',
      'devsecops',
    ],
    setting: 'own',
    able: 'build the protection of a small system and prove that it holds',
    practise: (means) =>
      `Secure one small application of one's own${means}: least rights, secrets out of the code, and a test for each rule`,
    result: 'A repository with the rules and a test that fails when one of them is broken',
    onProject: true,
  },
];
