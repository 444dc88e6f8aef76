import { expect, test } from 'vitest';
import type { OutagePhase, Trigger } from '../../../schemas/vocabulary.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Use } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { symChecks } from './index.ts';

type Rule = 'SYM-02' | 'SYM-03' | 'SYM-04';
type Criticality = 'critical' | 'essential';

/** What a sheet of each phase says; a phase that is not named has none. */
type Sheets = Partial<Record<OutagePhase, readonly Use[]>>;

/** What a rule says of these sheets: why, in which phase it points, and to which others. */
function found(
  rule: Rule,
  sheets: Sheets,
  trigger: Trigger = 'failure',
  criticality: Criticality = 'critical',
): string[] {
  const procedures = Object.entries(sheets).map(([phase, body]) =>
    aProcedure(phase, { phase: phase as OutagePhase, trigger: [trigger] }, body),
  );
  const applications = [anApplication('dpi', { criticality })];
  const subject = subjectOf(aCatalogue({ applications, procedures }), today);
  const phaseOf = ({ file }: { file: string }) => file.replace(/.*\/(.*)\.mdx/, '$1');
  return symChecks[rule](subject).map(({ facts, place, related = [] }) => {
    const { why } = facts as { why: string };
    return `${why} in ${phaseOf(place)}, see ${related.map(phaseOf).join()}`;
  });
}

const tell = (audience: 'service' | 'management' | 'partners' | 'it' | 'vendor') =>
  aUse('Tell', { audience, by: 'phone' });
const pause = aUse('Pause', { job: 'courriers' });
const resume = aUse('Resume', { job: 'courriers' });
const open = aUse('Open', { id: 'poste' });
const close = aUse('Close', { id: 'poste' });

test.each<{ name: string; rule: Rule; sheets: Sheets; problems: string[] }>([
  {
    name: 'who hears of the outage only',
    rule: 'SYM-02',
    sheets: { switch: [tell('partners'), tell('partners')], return: [] },
    problems: ['not-told-at-return in switch, see return'],
  },
  {
    name: 'who hears of its end only',
    rule: 'SYM-02',
    sheets: { switch: [], return: [tell('partners')] },
    problems: ['not-told-at-switch in return, see switch'],
  },
  {
    name: 'a task that is started again in the sheet for the work is not in the return',
    rule: 'SYM-03',
    sheets: { switch: [pause], degraded: [resume], return: [] },
    problems: ['not-resumed in switch, see return'],
  },
  {
    name: 'a task that nobody held',
    rule: 'SYM-03',
    sheets: { switch: [], return: [resume] },
    problems: ['not-paused in return, see switch'],
  },
  {
    name: 'a means that nobody closes',
    rule: 'SYM-04',
    sheets: { switch: [], degraded: [open], return: [] },
    problems: ['not-closed in degraded, see return'],
  },
  {
    name: 'a means that nobody opened',
    rule: 'SYM-04',
    sheets: { switch: [], return: [close] },
    problems: ['not-opened in return, see switch'],
  },
  {
    name: 'a means may be closed while the work goes on',
    rule: 'SYM-04',
    sheets: { switch: [open], degraded: [close], return: [] },
    problems: [],
  },
  ...(
    [
      ['SYM-02', tell('partners'), tell('partners')],
      ['SYM-03', pause, resume],
      ['SYM-04', open, close],
    ] as const
  ).flatMap(([rule, first, last]) => [
    { name: 'a return without sheets', rule, sheets: { switch: [first] }, problems: [] },
    { name: 'a switch without sheets', rule, sheets: { return: [last] }, problems: [] },
  ]),
])('$rule: $name', ({ rule, sheets, problems }) => {
  expect(found(rule, sheets)).toEqual(problems);
});

test.each<{
  audience: Parameters<typeof tell>[0];
  trigger: Trigger;
  criticality: Criticality;
  isSaid: boolean;
}>([
  { audience: 'service', trigger: 'failure', criticality: 'critical', isSaid: false },
  { audience: 'management', trigger: 'failure', criticality: 'critical', isSaid: false },
  { audience: 'service', trigger: 'failure', criticality: 'essential', isSaid: true },
  { audience: 'management', trigger: 'failure', criticality: 'essential', isSaid: true },
  { audience: 'it', trigger: 'failure', criticality: 'critical', isSaid: true },
  { audience: 'vendor', trigger: 'failure', criticality: 'critical', isSaid: true },
  { audience: 'it', trigger: 'scheduled', criticality: 'critical', isSaid: false },
  { audience: 'vendor', trigger: 'scheduled', criticality: 'critical', isSaid: false },
  { audience: 'partners', trigger: 'scheduled', criticality: 'critical', isSaid: true },
])(
  'SYM-02 speaks of $audience in a $trigger of a $criticality application: $isSaid',
  ({ audience, trigger, criticality, isSaid }) => {
    const sheets = { switch: [tell(audience)], return: [] };
    expect(found('SYM-02', sheets, trigger, criticality)).toHaveLength(isSaid ? 1 : 0);
  },
);
