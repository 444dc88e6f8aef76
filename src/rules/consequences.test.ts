import { describe, expect, test } from 'vitest';
import type { Problem } from '../domain/problems/problem.ts';
import { withoutConsequences } from './consequences.ts';
import { problemsWith, withPassage } from './sample-hospital.ts';

/** What is said, as rules. */
function rulesOf(changed: Readonly<Record<string, string>>): string[] {
  return problemsWith(changed).map(({ rule }) => rule);
}

describe('a wrong name is one problem', () => {
  test.each([
    {
      name: 'a form that is not re-entered under that name',
      file: 'procedures/dpi/soigner.mdx',
      right: 'Écrire chaque soin fait sur <Form id="feuille-de-soins" />',
      wrong: 'Écrire chaque soin fait sur <Form id="feuille-de-soin" />',
    },
    {
      name: 'a task that is not held under that name, and one that seems held for ever',
      file: 'procedures/dpi/revenir.mdx',
      right: '<Resume job="courriers-nuit" />',
      wrong: '<Resume job="courrier-nuit" />',
    },
    {
      name: 'a means that is not closed under that name',
      file: 'procedures/dpi/basculer-panne.mdx',
      right: '<Open id="poste-autonome" />',
      wrong: '<Open id="poste-autonom" />',
    },
    {
      name: 'a form that nothing takes any more',
      file: 'procedures/dpi/revenir.mdx',
      right: '<Form id="retour-experience" />',
      wrong: '<Form id="fiche-qualite" />',
    },
  ])('$name', ({ file, right, wrong }) => {
    expect(rulesOf(withPassage(file, right, wrong))).toEqual(['REF-01']);
  });

  test('what is wrong with other things is said beside it', () => {
    const changed = {
      ...withPassage(
        'procedures/dpi/soigner.mdx',
        'Écrire chaque soin fait sur <Form id="feuille-de-soins" />',
        'Écrire chaque soin fait sur <Form id="feuille-de-soin" />',
      ),
      ...withPassage('procedures/dpi/revenir.mdx', '<Resume job="courriers-nuit" />', 'la tâche'),
    };
    expect([...new Set(rulesOf(changed))].toSorted()).toEqual(['REF-01', 'SYM-03']);
  });

  test('a service that is misspelt once hides nothing else that is wrong with it', () => {
    const changed = {
      ...withPassage(
        'exchanges.yaml',
        'of: laboratoire\n  with: medecine-a\n  direction: receives',
        'of: laboratoires\n  with: medecine-a\n  direction: receives',
      ),
      ...withPassage(
        'services/laboratoire.yaml',
        'copies:\n  - place: Réception, étagère rouge\n',
        '',
      ),
    };
    expect(rulesOf(changed)).toContain('PRT-01');
  });
});

const place = { file: 'services/medecine-a.yaml', line: 1, column: 1 };
type WrongName = Extract<Problem, { rule: 'REF-01' }>['facts'];

/** Whether something is still said beside a name that is not what it should be. */
function isSaid(problem: Pick<Problem, 'rule' | 'facts'>, wrongName: WrongName): boolean {
  const beside = { ...problem, place } as Problem;
  return withoutConsequences([{ rule: 'REF-01', facts: wrongName, place }, beside]).includes(
    beside,
  );
}

describe('what a finding names', () => {
  const losses = [] as const;
  test.each<Pick<Problem, 'rule' | 'facts'> & { wrongName: WrongName }>([
    {
      rule: 'CON-01',
      facts: { application: 'x' },
      wrongName: { why: 'unresolved', kind: 'application', id: 'x' },
    },
    {
      rule: 'EXC-06',
      facts: { carrier: 'x', services: [] },
      wrongName: { why: 'unresolved', kind: 'role', id: 'x' },
    },
    {
      rule: 'CON-02',
      facts: { contact: 'x', hours: '8 h' },
      wrongName: { why: 'unresolved', kind: 'contact', id: 'x' },
    },
    {
      rule: 'FAL-03',
      facts: { extract: 'x', losses },
      wrongName: { why: 'unresolved', kind: 'extract', id: 'x' },
    },
    {
      rule: 'RET-08',
      facts: { why: 'nobody', form: 'demande', role: 'x' },
      wrongName: { why: 'unresolved', kind: 'role', id: 'x' },
    },
    {
      rule: 'FAL-02',
      facts: { service: 'x', losses },
      wrongName: { why: 'unresolved', kind: 'service', id: 'x' },
    },
    {
      rule: 'FAL-06',
      facts: { resource: 'x' },
      wrongName: { why: 'unresolved', kind: 'resource', id: 'z', nearest: 'x' },
    },
    {
      rule: 'FAL-06',
      facts: { resource: 'x' },
      wrongName: { why: 'unresolved', kind: 'resource', id: 'z', unnamed: 'x' },
    },
  ])('is left out with the name: $rule, $wrongName', ({ wrongName, ...problem }) => {
    expect(isSaid(problem, wrongName)).toBe(false);
  });

  test.each<Pick<Problem, 'rule' | 'facts'> & { wrongName: WrongName }>([
    {
      rule: 'FAL-06',
      facts: { resource: 'x' },
      wrongName: { why: 'unresolved', kind: 'form', id: 'x' },
    },
    {
      rule: 'FAL-06',
      facts: { resource: 'x' },
      wrongName: { why: 'repeated', kind: 'resource', id: 'x' },
    },
    {
      rule: 'CON-01',
      facts: { application: 'x' },
      wrongName: { why: 'unresolved', kind: 'application', id: 'z', nearest: 'x' },
    },
    {
      rule: 'FAL-02',
      facts: { service: 'x', losses },
      wrongName: { why: 'unresolved', kind: 'service', id: 'z', nearest: 'x' },
    },
  ])('stands beside another: $rule, $wrongName', ({ wrongName, ...problem }) => {
    expect(isSaid(problem, wrongName)).toBe(true);
  });
});

describe('one place for an extract', () => {
  const stores = 'stores: [poste-autonome, serveur-central]';

  test('that is lost is said to be lost', () => {
    const changed = withPassage('extracts/plan-de-soins.yaml', stores, 'stores: [serveur-central]');
    expect(rulesOf(changed)).toEqual(['FAL-01']);
  });

  test('that is not lost is said to be the only one', () => {
    const changed = withPassage('extracts/plan-de-soins.yaml', stores, 'stores: [poste-autonome]');
    expect(rulesOf(changed)).toEqual(['DAT-05']);
  });
});
