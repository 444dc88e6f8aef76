import { describe, expect, test } from 'vitest';
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
