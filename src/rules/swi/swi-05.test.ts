import { describe, expect, test } from 'vitest';
import { exampleFiles, problemsWith } from '../sample-hospital.ts';

const telling =
  '<Step role="cadre">Prévenir <Tell audience="partners" by="phone">les services voisins, <Contact id="laboratoire" /> et <Contact id="cadre-medecine-a" /></Tell>.</Step>';

const partnersStep = /<Step [^>]*>Prévenir <Tell audience="partners".*<\/Step>/;

/** The example hospital with a service that works without the application, and gets its paper requests. */
function withArchives(announcement: string, form = 'bio-demande'): Record<string, string> {
  const text = (file: string) => exampleFiles.get(file) ?? '';
  const sheets = ['basculer-panne', 'basculer-arret-programme'].map(
    (name) => `procedures/dpi/${name}.mdx`,
  );
  return {
    'services/archives.yaml': [
      'name: Archives',
      'type: administrative',
      'establishment: valbrume',
      'place: Sous-sol',
      'referent: archiviste',
      'itCorrespondent: informatique',
      'contacts: [archiviste]',
      'applications: []',
      'usesNone: Le service travaille sur papier.',
    ].join('\n'),
    'contacts.yaml': `${text('contacts.yaml').trimEnd()}\n${[
      '- id: archiviste',
      '  role: Archiviste',
      '  service: archives',
      '  callFor: Obtenir un dossier',
      '  hours: 24 h/24',
      '  numbers: [{ value: "02 61 91 39 19", kind: analog }]',
      '  verified: 2026-10-05',
      '- id: accueil-general',
      '  role: Accueil',
      '  callFor: Joindre un service',
      '  hours: 24 h/24',
      '  numbers: [{ value: "02 61 91 39 18", kind: analog }]',
      '  verified: 2026-10-05',
    ].join('\n')}\n`,
    'exchanges.yaml': `${text('exchanges.yaml').trimEnd()}\n${[
      '- id: medecine-a-envoie-archives',
      '  of: medecine-a',
      '  with: archives',
      '  direction: sends',
      '  what: handover',
      '  about: dossiers',
      '  content: [patient-identity, object]',
      '  normally: application',
      '  by: runner',
      ...(form === '' ? [] : [`  form: ${form}`]),
    ].join('\n')}\n`,
    ...Object.fromEntries(
      sheets.map((file) => [file, text(file).replace(partnersStep, announcement)]),
    ),
  };
}

function found(files: Record<string, string>) {
  return problemsWith(files)
    .filter(({ rule }) => rule === 'SWI-05')
    .map(({ facts, place }) => ({ ...facts, file: place.file }));
}

describe('a partner that gets paper and has no sheet of its own', () => {
  test('is missing among those who are called by name', () => {
    expect(found(withArchives(telling))).toEqual(
      ['basculer-arret-programme', 'basculer-panne'].map((name) => ({
        why: 'partner',
        application: 'dpi',
        partner: 'archives',
        form: 'bio-demande',
        file: `procedures/dpi/${name}.mdx`,
      })),
    );
  });

  test.each([
    ['is called', '<Contact id="laboratoire" /> et <Contact id="archiviste" />'],
    ['is reached by a contact of no service', 'les services, par <Contact id="accueil-general" />'],
    ['is one of all services', '<Contact id="laboratoire" /> et tous les services de Valbrume'],
    ['is one of the others', '<Contact id="laboratoire" /> et les autres services'],
    ['hears of it without a contact', 'les services voisins'],
    ['is one of those described', '<Contact id="laboratoire" /> et les services qui attendent'],
  ])('%s', (_name, words) => {
    expect(
      found(
        withArchives(
          `<Step role="cadre">Prévenir <Tell audience="partners" by="phone">${words}</Tell>.</Step>`,
        ),
      ),
    ).toEqual([]);
  });

  test('is called below the words, in the same step', () => {
    const step = [
      '<Step role="cadre">',
      '',
      'Prévenir <Tell audience="partners" by="phone">les services, dans cet ordre</Tell> :',
      '',
      '- <Contact id="laboratoire" />',
      '- <Contact id="archiviste" />',
      '',
      '</Step>',
    ].join('\n');
    expect(found(withArchives(step))).toEqual([]);
    expect(found(withArchives(step.replace('archiviste', 'cadre-medecine-a')))).toHaveLength(2);
  });

  test('does not hear of it when it is called for another audience', () => {
    const step = [
      '<Step role="cadre">Prévenir <Tell audience="partners" by="phone">le laboratoire</Tell>, ',
      '<Contact id="laboratoire" />, et <Tell audience="patients" by="phone">les familles, par ',
      '<Contact id="archiviste" /></Tell>.</Step>',
    ].join('');
    expect(found(withArchives(step))).toHaveLength(2);
  });

  test('need not hear of it when no paper passes', () => {
    expect(found(withArchives(telling, ''))).toEqual([]);
  });

  test('nor when the paper stands for another application', () => {
    const file = 'forms/bio-demande.mdx';
    const form = exampleFiles.get(file) ?? '';
    const forMeals = { [file]: form.replace('replaces: [dpi]', 'replaces: [repas]') };
    expect(found({ ...withArchives(telling), ...forMeals })).toEqual([]);
  });
});

test('as long as no exchange is described, every service that patients come through tells others', () => {
  const silent = withArchives('<Step role="cadre">Préparer le chariot papier.</Step>');
  expect(found({ ...silent, 'exchanges.yaml': '[]' })).toEqual([
    expect.objectContaining({ why: 'nobody', triggers: ['scheduled'] }),
    expect.objectContaining({ why: 'nobody', triggers: ['failure'] }),
  ]);
});

test.each([
  {
    name: 'exchanges nothing',
    exchanges: exampleFiles.get('exchanges.yaml') ?? '',
    type: 'admissions',
    times: 0,
  },
  {
    name: 'receives patients, as long as no exchange is described',
    exchanges: '[]',
    type: 'admissions',
    times: 2,
  },
  { name: 'receives none', exchanges: '[]', type: 'administrative', times: 0 },
])('a service that tells nobody and $name: $times', ({ exchanges, type, times }) => {
  const sheet = 'procedures/dpi/admissions-basculer.mdx';
  const service = 'services/admissions.yaml';
  const text = (file: string) => exampleFiles.get(file) ?? '';
  const files = {
    'exchanges.yaml': exchanges,
    [sheet]: text(sheet).replaceAll(
      /<Step [^>]*>Prévenir <Tell audience="partners".*<\/Step>/g,
      '',
    ),
    [service]: text(service).replace('type: admissions', `type: ${type}`),
  };
  // What both triggers lack in the same sheet is said once.
  expect(found(files).flatMap((each) => ('triggers' in each ? each.triggers : []))).toHaveLength(
    times,
  );
});
