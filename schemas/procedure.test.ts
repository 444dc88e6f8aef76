import { expect, test } from 'vitest';
import { procedure } from './procedure.ts';

/** The frontmatter of a procedure, as it is typed. */
const good = {
  code: 'DPI-03-D',
  title: 'Soigner sans le DPI',
  application: 'dpi',
  service: 'all',
  phase: 'degraded',
  trigger: 'failure',
  status: 'approved',
  revision: '4',
  changeNote: 'Première version.',
  serviceReferent: 'cadre',
  itReferent: 'dsi',
  approver: 'qualite',
  approved: '2026-04-14',
  effective: '2026-04-20',
  reviewed: '2026-09-15',
};

test('one trigger is a list of one, and a review is due after a year', () => {
  expect(procedure.parse(good)).toEqual({
    ...good,
    trigger: ['failure'],
    functions: [],
    revision: 4,
    reviewEvery: 12,
  });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing code', fault: { code: undefined }, paths: ['code'] },
  { name: 'a missing title', fault: { title: undefined }, paths: ['title'] },
  { name: 'a missing application', fault: { application: undefined }, paths: ['application'] },
  { name: 'a missing service', fault: { service: undefined }, paths: ['service'] },
  { name: 'a missing phase', fault: { phase: undefined }, paths: ['phase'] },
  { name: 'a missing trigger', fault: { trigger: undefined }, paths: ['trigger'] },
  { name: 'a missing status', fault: { status: undefined }, paths: ['status'] },
  { name: 'a missing revision', fault: { revision: undefined }, paths: ['revision'] },
  { name: 'a missing changeNote', fault: { changeNote: undefined }, paths: ['changeNote'] },
  {
    name: 'a missing serviceReferent',
    fault: { serviceReferent: undefined },
    paths: ['serviceReferent'],
  },
  { name: 'a missing itReferent', fault: { itReferent: undefined }, paths: ['itReferent'] },
  { name: 'a missing approver', fault: { approver: undefined }, paths: ['approver'] },
  { name: 'a missing approved', fault: { approved: undefined }, paths: ['approved'] },
  { name: 'a missing effective', fault: { effective: undefined }, paths: ['effective'] },
  { name: 'a missing reviewed', fault: { reviewed: undefined }, paths: ['reviewed'] },
  { name: 'a misspelt phase', fault: { phase: 'degradde' }, paths: ['phase'] },
  { name: 'a list of phases', fault: { phase: ['switch', 'degraded'] }, paths: ['phase'] },
  { name: 'a misspelt trigger', fault: { trigger: 'faliure' }, paths: ['trigger.0'] },
  {
    name: 'a second trigger with a fault',
    fault: { trigger: ['failure', 'planned'] },
    paths: ['trigger.1'],
  },
  { name: 'an empty list of triggers', fault: { trigger: [] }, paths: ['trigger'] },
  { name: 'an empty list of services', fault: { service: [] }, paths: ['service'] },
  { name: 'a service by its name', fault: { service: 'Médecine A' }, paths: ['service.0'] },
  { name: 'all services as a field', fault: { service: { all: 'bloc' } }, paths: ['service'] },
  { name: 'a code in small letters', fault: { code: 'dpi-03-d' }, paths: ['code'] },
  { name: 'a status of no list', fault: { status: 'published' }, paths: ['status'] },
  { name: 'a revision with a zero before it', fault: { revision: '04' }, paths: ['revision'] },
  { name: '30 February', fault: { reviewed: '2026-02-30' }, paths: ['reviewed'] },
  { name: 'a day as the machine knows it', fault: { approved: new Date(0) }, paths: ['approved'] },
  { name: 'an empty list of symptoms', fault: { symptoms: [] }, paths: ['symptoms'] },
  {
    name: 'one symptom where a list belongs',
    fault: { symptoms: 'Rien ne va plus' },
    paths: ['symptoms'],
  },
  { name: 'a review every seventy months', fault: { reviewEvery: '70' }, paths: ['reviewEvery'] },
  {
    name: 'a referent by name',
    fault: { serviceReferent: 'Mme Durand' },
    paths: ['serviceReferent'],
  },
  { name: 'a title of 5,000 letters', fault: { title: 'x'.repeat(5000) }, paths: ['title'] },
  { name: 'a misspelt field', fault: { reveiwEvery: '6' }, paths: [''] },
  { name: 'what the text says already', fault: { forms: ['FB-01'] }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = procedure.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});

test.each<{ name: string; typed: unknown; read: unknown }>([
  { name: 'all stays all', typed: 'all', read: 'all' },
  { name: 'one service is a list of one', typed: 'bloc', read: ['bloc'] },
  {
    name: 'several services stay several',
    typed: ['bloc', 'urgences'],
    read: ['bloc', 'urgences'],
  },
])('$name', ({ typed, read }) => {
  expect(procedure.parse({ ...good, service: typed }).service).toEqual(read);
});

test('every fault is named at once', () => {
  const { error } = procedure.safeParse({ ...good, phase: 'x', revision: 'y', title: '', z: '' });
  expect(error?.issues).toHaveLength(4);
});
