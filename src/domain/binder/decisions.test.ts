import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import { aProcedure, aService, aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { aContact, entriesOf } from '../fallback/sample-resources.ts';
import { conditionOf, contactsHolding, decidingRoles, decisionLines } from './decisions.ts';

const decision = (role: string, alternate = 'cadre') =>
  aUse('Decision', { role, alternate, within: '30min' });

const condition = (html: string) => aUse('Condition', {}, [{ kind: 'html', html }]);

/** A sheet to switch with, decided by the director, but for what the case says otherwise. */
function aSwitch(code: string, facts: Partial<Procedure> = {}, body: Segment[] = [decision('dg')]) {
  return aProcedure(code, { phase: 'switch', ...facts }, body);
}

/** Who decides, by application: `dpi: DPI-01 dg → DPI-09 dg`. */
function linesOf(...procedures: readonly ReturnType<typeof aProcedure>[]): string[] {
  const byApplication = Map.groupBy(procedures, ({ facts }) => facts.application);
  const tabs = [...byApplication].map(([application, each]) => ({ application, procedures: each }));
  return decisionLines({ service: 'bloc', tabs, forms: [] }).map(
    ({ application, switches, returns }) => {
      const said = (each: readonly (typeof returns)[number][]) =>
        each.map(({ sheet, decides }) => `${sheet.id} ${decides?.role ?? 'nobody'}`).join(', ');
      return `${application}: ${said(switches)} → ${said(returns)}`.trim();
    },
  );
}

describe('who decides about an application', () => {
  test.each<{ name: string; sheets: ReturnType<typeof aProcedure>[]; lines: string[] }>([
    { name: 'a binder without sheets says nothing', sheets: [], lines: [] },
    {
      name: 'who declares stands on the switch, who ends it on the return',
      sheets: [
        aSwitch('DPI-01', {}, [decision('dg')]),
        aProcedure('DPI-02', {}, [decision('ide')]),
        aProcedure('DPI-03', { phase: 'return' }, [decision('dsi')]),
      ],
      lines: ['dpi: DPI-01 dg → DPI-03 dsi'],
    },
    {
      name: 'several sheets to switch with stand one below the other',
      sheets: [aSwitch('DPI-01'), aSwitch('DPI-02', {}, [decision('cadre')])],
      lines: ['dpi: DPI-01 dg, DPI-02 cadre →'],
    },
    {
      name: 'a sheet for a stop that is announced has no place here',
      sheets: [aSwitch('DPI-01', { trigger: ['scheduled'] }), aSwitch('DPI-02')],
      lines: ['dpi: DPI-02 dg →'],
    },
    {
      name: 'a sheet on which nobody decides is still the one to open',
      sheets: [aSwitch('DPI-01', {}, [])],
      lines: ['dpi: DPI-01 nobody →'],
    },
    {
      name: 'of two decisions the first is the one that declares',
      sheets: [aSwitch('DPI-01', {}, [decision('dg'), decision('cadre')])],
      lines: ['dpi: DPI-01 dg →'],
    },
    {
      name: 'who decides only about an announced stop is not asked in a failure',
      sheets: [
        aSwitch('DPI-01', {}, [
          aUse('Only', { trigger: 'scheduled' }, [decision('editeur')]),
          aUse('Only', { trigger: 'failure' }, [decision('dg')]),
        ]),
      ],
      lines: ['dpi: DPI-01 dg →'],
    },
    {
      name: 'a decision about an announced stop alone is none here',
      sheets: [aSwitch('DPI-01', {}, [aUse('Only', { trigger: 'scheduled' }, [decision('dg')])])],
      lines: ['dpi: DPI-01 nobody →'],
    },
    {
      name: 'an application without a switch keeps its line',
      sheets: [aProcedure('DPI-02'), aSwitch('BIO-01', { application: 'sil' })],
      lines: ['dpi:  →', 'sil: BIO-01 dg →'],
    },
  ])('$name', ({ sheets, lines }) => {
    expect(linesOf(...sheets)).toEqual(lines);
  });
});

test('a line says how a reader knows, in the words of the sheet', () => {
  const procedures = [aSwitch('DPI-01', {}, [decision('dg'), condition('Le DPI ne s’ouvre pas.')])];
  const [line] = decisionLines({
    service: 'bloc',
    tabs: [{ application: 'dpi', procedures }],
    forms: [],
  });
  expect(line?.switches[0]?.criteria).toEqual([{ kind: 'html', html: 'Le DPI ne s’ouvre pas.' }]);
});

test('a sheet without a condition has no criteria', () => {
  expect(conditionOf(aSwitch('DPI-01'))).toEqual([]);
});

test('whoever decides or stands in is named once, in the order of the tabs', () => {
  const procedures = [
    aSwitch('DPI-01', {}, [decision('dg', 'cadre')]),
    aProcedure('DPI-03', { phase: 'return' }, [decision('dsi', 'dg')]),
    aSwitch('DPI-05', {}, []),
  ];
  const tabs = [{ application: 'dpi', procedures }];
  expect(decidingRoles(decisionLines({ service: 'bloc', tabs, forms: [] }))).toEqual([
    'dg',
    'cadre',
    'dsi',
  ]);
});

describe('who answers for a role', () => {
  /** The contacts that the theatre of a hospital calls for its director. */
  function holding(contacts: Readonly<Record<string, Partial<Contact>>>, onCall: string[] = []) {
    return contactsHolding('dg', 'bloc', {
      contacts: entriesOf(...Object.entries(contacts).map(([id, facts]) => aContact(id, facts))),
      services: entriesOf(
        aService('bloc'),
        aService('medecine-a'),
        aService('medecine-b', { establishment: 'rochelande' }),
      ),
      establishments: entriesOf({
        id: 'valbrume',
        file: 'establishments/valbrume.yaml',
        spots: {},
        facts: {
          name: 'Valbrume',
          level: 2 as const,
          locale: 'fr-FR' as const,
          timezone: 'Europe/Paris',
          onCall,
        },
      }),
    });
  }

  const dg = { stepRole: 'dg' };

  test.each<{
    name: string;
    contacts: Record<string, Partial<Contact>>;
    onCall?: string[];
    ids: string[];
  }>([
    {
      name: 'nobody where no contact has the role',
      contacts: { a: {}, b: { stepRole: 'ide' } },
      ids: [],
    },
    {
      name: 'that of the service before everybody’s',
      contacts: { a: dg, b: { ...dg, service: 'bloc' } },
      ids: ['b'],
    },
    {
      name: 'that of the service before who is on call',
      contacts: { a: dg, b: { ...dg, service: 'bloc' } },
      onCall: ['a'],
      ids: ['b'],
    },
    {
      name: 'who is on call for the hospital before another hospital’s',
      contacts: { a: dg, b: dg, c: dg },
      onCall: ['c', 'a'],
      ids: ['c', 'a'],
    },
    {
      name: 'who is on call for something else does not answer',
      contacts: { a: dg, b: { stepRole: 'dsi' } },
      onCall: ['b'],
      ids: ['a'],
    },
    {
      name: 'everybody’s before another service’s',
      contacts: { a: { ...dg, service: 'medecine-a' }, b: dg },
      ids: ['b'],
    },
    {
      name: 'another service’s of the hospital where there is no other',
      contacts: { a: { ...dg, service: 'medecine-a' }, b: { ...dg, service: 'medecine-b' } },
      ids: ['a'],
    },
    {
      name: 'nobody of another hospital',
      contacts: { a: { ...dg, service: 'medecine-b' } },
      ids: [],
    },
    {
      name: 'all that the service has',
      contacts: { a: { ...dg, service: 'bloc' }, b: { ...dg, service: 'bloc' } },
      ids: ['a', 'b'],
    },
  ])('$name', ({ contacts, onCall, ids }) => {
    expect(holding(contacts, onCall)).toEqual(ids);
  });
});
