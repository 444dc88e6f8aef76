import { expect, test } from 'vitest';
import type { Exchange } from '../../../schemas/exchange.ts';
import { aCatalogue, aService, today } from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { exc02 } from './exc-02.ts';

/** What two wards and a laboratory say of biology, and what the rule says of that. */
function said(exchanges: readonly Partial<Exchange>[]) {
  const entries = exchanges.map((facts, index) => ({
    id: `e${String(index)}`,
    file: 'exchanges.yaml',
    spots: {
      by: { line: 10 * index + 8, column: 3 },
      'with.0': { line: 10 * index + 3, column: 9 },
    },
    facts: anExchange(facts),
  }));
  const catalogue = {
    ...aCatalogue({ services: [aService('ward'), aService('clinic'), aService('labo')] }),
    exchanges: new Map(entries.map((entry) => [entry.id, entry])),
  };
  return exc02(subjectOf(catalogue, today)).map(({ facts, place, related }) => ({
    facts,
    lines: [place.line, ...(related ?? []).map(({ line }) => line)],
  }));
}

function anExchange(facts: Partial<Exchange>): Exchange {
  return {
    of: ['ward'],
    with: ['labo'],
    direction: 'sends',
    what: 'request',
    about: 'biologie',
    content: ['patient-identity'],
    normally: 'application',
    by: 'runner',
    ...facts,
  };
}

const sends: Partial<Exchange> = {};
const receives: Partial<Exchange> = { of: ['labo'], with: ['ward'], direction: 'receives' };
const about = { what: 'request', about: 'biologie' };

test('one way here and another there is one clash, at both lines', () => {
  expect(said([sends, { ...receives, by: 'pneumatic' }])).toEqual([
    {
      facts: { why: 'route', ...about, services: ['labo'], here: 'runner', there: 'pneumatic' },
      lines: [8, 18],
    },
  ]);
});

test('a second way that the other side does not know is a clash', () => {
  expect(said([sends, receives, { ...receives, by: 'phone' }])).toEqual([
    {
      facts: { why: 'route', ...about, services: ['ward'], here: 'phone', there: 'runner' },
      lines: [28, 8],
    },
  ]);
});

test('what the other side does not know is held against what it says nearest', () => {
  const nearest = said([
    sends,
    { ...sends, by: 'pneumatic' },
    receives,
    { ...receives, by: 'phone' },
  ]);
  expect(nearest).toEqual([
    {
      facts: { why: 'route', ...about, services: ['labo'], here: 'pneumatic', there: 'phone' },
      lines: [18, 38],
    },
  ]);
});

test('the same way is nearer than another, whatever comes first', () => {
  const nearest = said([
    { ...sends, form: 'demande' },
    { ...receives, by: 'phone' },
    { ...receives, form: 'registre' },
  ]);
  expect(nearest.map(({ facts }) => facts)).toMatchObject([
    { why: 'form', here: 'demande', there: 'registre' },
    { why: 'route', here: 'phone', there: 'runner' },
  ]);
});

test('a second way that only the sender knows is a clash', () => {
  expect(said([sends, { ...sends, by: 'phone' }, receives])).toEqual([
    {
      facts: { why: 'route', ...about, services: ['labo'], here: 'phone', there: 'runner' },
      lines: [18, 28],
    },
  ]);
});

test.each(['runner', 'pneumatic', 'in-person'] as const)('by %s both use one form', (by) => {
  const forms = said([
    { ...sends, by, form: 'demande' },
    { ...receives, by, form: 'registre' },
  ]);
  expect(forms).toMatchObject([{ facts: { why: 'form', here: 'demande', there: 'registre' } }]);
});

test('services with the same clash are named together', () => {
  const wards = ['ward', 'clinic'];
  expect(
    said([
      { ...sends, of: wards },
      { ...receives, with: wards, by: 'phone' },
    ]),
  ).toEqual([
    {
      facts: { why: 'route', ...about, services: ['labo'], here: 'runner', there: 'phone' },
      lines: [8, 18],
    },
  ]);
});

test('several services of which the other side forgets one', () => {
  expect(said([{ ...sends, of: ['ward', 'clinic'] }, receives])).toMatchObject([
    {
      facts: {
        why: 'not-said',
        ...about,
        direction: 'receives',
        service: 'labo',
        towards: ['clinic'],
      },
      lines: [3, 1],
    },
  ]);
});

test('a result expected from one that does not send it', () => {
  const expected: Partial<Exchange> = { direction: 'receives', what: 'result' };
  expect(said([sends, receives, expected])).toMatchObject([
    { facts: { why: 'not-said', what: 'result', direction: 'sends', service: 'labo' } },
  ]);
});

test.each<{ name: string; exchanges: Partial<Exchange>[] }>([
  { name: 'both say the same', exchanges: [sends, receives] },
  {
    name: 'each names several, in entries of its own',
    exchanges: [{ ...sends, of: ['ward', 'clinic'] }, receives, { ...receives, with: ['clinic'] }],
  },
  {
    name: 'both know two ways',
    exchanges: [sends, { ...sends, by: 'phone' }, receives, { ...receives, by: 'phone' }],
  },
  {
    name: 'each side writes a call on a form of its own',
    exchanges: [
      { ...sends, by: 'phone', form: 'cahier' },
      { ...receives, by: 'phone', form: 'registre' },
    ],
  },
  {
    name: 'the other side does not exist: another rule speaks',
    exchanges: [{ ...sends, with: ['lobo'] }],
  },
  { name: 'the other side is outside', exchanges: [{ outside: 'SAMU', with: [] }] },
  { name: 'a service is its own partner', exchanges: [{ of: ['ward'], with: ['ward'] }] },
])('it is silent where $name', ({ exchanges }) => {
  expect(said(exchanges)).toEqual([]);
});
