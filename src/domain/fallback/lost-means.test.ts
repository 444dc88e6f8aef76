import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  aUse,
  today,
} from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { coursesOf } from '../course/courses.ts';
import { closure } from './closure.ts';
import { relianceOf, type LostMeans } from './lost-means.ts';
import { aContact, anExtract, aResource, entriesOf } from './sample-resources.ts';

const html = (text: string): Segment => ({ kind: 'html', html: `<p>${text}</p>` });
const step = (...children: readonly (Segment | string)[]) =>
  aUse(
    'Step',
    { role: 'ide' },
    children.map((each) => (typeof each === 'string' ? html(each) : each)),
  );
const open = (id: string) => aUse('Open', { id });
const resource = (id: string) => aUse('Resource', { id });
const extract = (id: string) => aUse('Extract', { id });
const contact = (id: string) => aUse('Contact', { id });

/** A hospital with a server on the network, a PC that stands alone, and one of another hospital. */
function hospitalWith(body: readonly Segment[]): Catalogue {
  const phone = (value: string, needs: string) => ({
    numbers: [{ value, kind: 'ip' as const, dependsOn: [needs] }],
  });
  return {
    ...aCatalogue({
      applications: [anApplication('dpi', { dependsOn: ['serveur-dpi'] })],
      services: [aService('medecine-a', { establishment: 'nord' })],
      procedures: [aProcedure('DPI-01-B', { phase: 'switch' }, body)],
    }),
    resources: entriesOf(
      aResource('lan', { type: 'lan' }),
      aResource('serveur-dpi', { type: 'server', dependsOn: ['lan'] }),
      aResource('serveur', { dependsOn: ['lan'] }),
      aResource('pc', { type: 'standalone-pc', establishments: ['nord'] }),
      aResource('pc-sud', { type: 'standalone-pc', establishments: ['sud'] }),
      aResource('imprimante', { type: 'printer', dependsOn: ['lan'] }),
      aResource('telephones', { type: 'telephony-ip', dependsOn: ['lan'] }),
      aResource('rouges', { type: 'telephony-analog' }),
      aResource('pneumatique', { type: 'pneumatic', dependsOn: ['lan'] }),
      aResource('coursier', { type: 'runner' }),
    ),
    extracts: entriesOf(
      anExtract('soins', { stores: ['serveur'] }),
      anExtract('soins-au-pc', { stores: ['serveur', 'pc'], printPath: ['imprimante'] }),
      anExtract('soins-au-sud', { stores: ['serveur', 'pc-sud'] }),
      anExtract('presents', { stores: ['pc'] }),
    ),
    contacts: entriesOf(
      aContact('garde', phone('4310', 'telephones')),
      aContact('chef', phone('3910', 'rouges')),
    ),
  };
}

/** What is lost, in a few words. */
function lost(
  body: readonly Segment[],
  failed: readonly string[],
  trigger: Trigger = 'failure',
): string[] {
  const catalogue = hospitalWith(body);
  const course = coursesOf(catalogue, today).find((each) => each.trigger === trigger);
  if (!course) throw new Error('No course for this trigger.');
  return relianceOf(course, catalogue)(closure(failed, catalogue.resources)).map(named);
}

const named = ({ why, chain }: LostMeans) => `${why}: ${chain.join(' ← ')}`;

describe('what a step relies on', () => {
  test.each<{ name: string; body: readonly Segment[]; lost: string[] }>([
    {
      name: 'an extract on the network',
      body: [step('Imprimer', extract('soins'))],
      lost: ['store: serveur ← lan'],
    },
    {
      name: 'an extract that lies on a PC too, without its printer',
      body: [step('Imprimer', extract('soins-au-pc'))],
      lost: ['printer: imprimante ← lan'],
    },
    {
      name: 'an extract that lies on a PC too, but in the other hospital',
      body: [step('Imprimer', extract('soins-au-sud'))],
      lost: ['store: serveur ← lan'],
    },
    {
      name: 'each of two extracts',
      body: [step('Imprimer', extract('presents'), 'et', extract('soins'))],
      lost: ['store: serveur ← lan'],
    },
    {
      name: 'a server',
      body: [step('Ouvrir', open('serveur'))],
      lost: ['resource: serveur ← lan'],
    },
    {
      name: 'one of two resources',
      body: [step('Ouvrir', open('serveur'), 'ou', open('pc'))],
      lost: [],
    },
    {
      name: 'none of two resources, because of the first',
      body: [step('Envoyer par', resource('pneumatique'), 'ou', resource('serveur'))],
      lost: ['resource: pneumatique ← lan'],
    },
    {
      name: 'a means of another step that begins with a condition',
      body: [step('Ouvrir', open('serveur')), step("S'il ne s'ouvre pas, ouvrir", open('pc'))],
      lost: [],
    },
    {
      name: 'a means used on a condition, beside one that works',
      body: [step('Ouvrir', open('pc')), step('Si le réseau marche, ouvrir', open('serveur'))],
      lost: [],
    },
    {
      name: 'a means of another step without a condition: it may be for something else',
      body: [step('Ouvrir', open('serveur')), step('Ouvrir', open('pc'))],
      lost: ['resource: serveur ← lan'],
    },
    {
      name: 'a means of another kind, on a condition',
      body: [
        step('Ouvrir', open('serveur')),
        step("Si c'est urgent, envoyer", resource('coursier')),
      ],
      lost: ['resource: serveur ← lan'],
    },
    {
      name: 'a tube and, where it stands still, a runner',
      body: [
        step('Envoyer par', resource('pneumatique')),
        step("S'il est arrêté, appeler", resource('coursier')),
      ],
      lost: [],
    },
    {
      name: 'an extract and, where it cannot be read, another',
      body: [
        step('Imprimer', extract('soins')),
        step('Si elle manque, imprimer', extract('presents')),
      ],
      lost: [],
    },
    {
      name: 'the platform that has failed, named to explain',
      body: [step('Attendre le retour de', resource('serveur-dpi'))],
      lost: [],
    },
    {
      name: 'the platform that has failed, to be opened',
      body: [step('Ouvrir', open('serveur-dpi'))],
      lost: ['resource: serveur-dpi ← lan'],
    },
    {
      name: 'what a note explains',
      body: [step('Soigner', aUse('Note', {}, [resource('serveur')]))],
      lost: [],
    },
    { name: 'what stands in no step', body: [aUse('Note', {}, [resource('serveur')])], lost: [] },
    {
      name: 'a role whose telephone is dead',
      body: [step('Appeler', contact('garde'))],
      lost: ['contact: telephones ← lan'],
    },
    {
      name: 'one of two roles',
      body: [step('Appeler', contact('garde'), 'ou', contact('chef'))],
      lost: [],
    },
    {
      name: 'a role and, where nobody answers, another',
      body: [step('Appeler', contact('garde')), step('Si personne ne répond,', contact('chef'))],
      lost: [],
    },
    {
      name: 'a role that is told something: that is news, and looked at as such',
      body: [step('Appeler', aUse('Tell', { audience: 'it', by: 'phone' }, [contact('garde')]))],
      lost: [],
    },
    {
      name: 'what nobody describes',
      body: [step(open('x'), extract('y'), contact('z'))],
      lost: [],
    },
  ])('$name', ({ body, lost: expected }) => {
    expect(lost(body, ['lan'])).toEqual(expected);
  });

  test('nothing is lost while everything works', () => {
    const body = [step(open('serveur')), step(extract('soins')), step(contact('garde'))];
    expect(lost(body, [])).toEqual([]);
  });

  test('what was printed before a scheduled stop is on paper', () => {
    const body = [
      aUse('Step', { role: 'ide', at: 'H-1' }, [extract('soins')]),
      step('Suivre', extract('soins')),
    ];
    expect(lost(body, ['lan'], 'scheduled')).toEqual([]);
    expect(lost(body.slice(1), ['lan'], 'scheduled')).toEqual(['store: serveur ← lan']);
  });
});

describe('what a sheet relies on, whatever stands in it', () => {
  const means = fc.oneof(
    fc.constantFrom('serveur', 'pc', 'imprimante', 'pneumatique', 'coursier').map(open),
    fc.constantFrom('soins', 'soins-au-pc', 'soins-au-sud', 'presents').map(extract),
    fc.constantFrom('garde', 'chef').map(contact),
  );
  const condition = fc.constantFrom('Faire', 'Si besoin, faire');
  const sheet = fc.array(
    fc
      .tuple(condition, fc.array(means, { minLength: 1, maxLength: 3 }))
      .map(([words, all]) => step(words, ...all)),
    { minLength: 1, maxLength: 4 },
  );
  const failures = fc.uniqueArray(
    fc.constantFrom('lan', 'pc', 'pc-sud', 'rouges', 'coursier', 'imprimante'),
    { maxLength: 3 },
  );
  const count = (body: readonly Segment[], failed: readonly string[]) => lost(body, failed).length;

  test('no less is lost when more has failed', () => {
    fc.assert(
      fc.property(sheet, failures, failures, (body, failed, more) => {
        expect(count(body, [...failed, ...more])).toBeGreaterThanOrEqual(count(body, failed));
      }),
    );
  });

  test('no more is lost with a step that begins with a condition and names what works', () => {
    fc.assert(
      fc.property(sheet, failures, means, (body, failed, another) => {
        const alone = [step('Si besoin, faire', another)];
        if (count(alone, failed) > 0) return;
        expect(count([...body, ...alone], failed)).toBeLessThanOrEqual(count(body, failed));
      }),
    );
  });
});
