import { describe, expect, test } from 'vitest';
import { components, type ComponentName, type ComponentRule } from './components.ts';

const names = Object.keys(components) as ComponentName[];

interface Case {
  component: ComponentName;
  /** Attributes as they are typed, with what cannot be left out. */
  good: Record<string, string>;
  /** What they are read as, where it differs. */
  read?: Record<string, unknown>;
  faults: { name: string; fault: Record<string, string | undefined>; paths: string[] }[];
}

const unknown = { name: 'an unknown attribute', fault: { colour: 'red' }, paths: [''] };

const cases: Case[] = [
  ...(
    ['Condition', 'Danger', 'Caution', 'Note', 'LossWindow', 'Instructions', 'Identity'] as const
  ).map((component): Case => ({ component, good: {}, faults: [unknown] })),
  {
    component: 'Step',
    good: { role: 'ide' },
    faults: [
      unknown,
      { name: 'no role', fault: { role: undefined }, paths: ['role'] },
      { name: 'a role by its name', fault: { role: 'Infirmière' }, paths: ['role'] },
      { name: 'a moment without a sign', fault: { at: 'H4' }, paths: ['at'] },
      { name: 'two faults', fault: { role: '', at: 'x' }, paths: ['role', 'at'] },
    ],
  },
  {
    component: 'Only',
    good: { trigger: 'failure', service: 'medecine-a, bloc' },
    read: { trigger: 'failure', service: ['medecine-a', 'bloc'] },
    faults: [
      unknown,
      { name: 'a trigger of no list', fault: { trigger: 'planned' }, paths: ['trigger'] },
      { name: 'both triggers', fault: { trigger: 'failure, scheduled' }, paths: ['trigger'] },
      { name: 'a service by its name', fault: { service: 'bloc, Urgences' }, paths: ['service.1'] },
      { name: 'a comma too many', fault: { service: 'bloc,' }, paths: ['service.1'] },
      { name: 'no service at all', fault: { service: '' }, paths: ['service'] },
    ],
  },
  {
    component: 'Decision',
    good: { role: 'cadre', alternate: 'ide', within: '30min' },
    faults: [
      unknown,
      { name: 'nobody in his place', fault: { alternate: undefined }, paths: ['alternate'] },
      { name: 'no longest time', fault: { within: undefined }, paths: ['within'] },
      { name: 'a time without a unit', fault: { within: '30' }, paths: ['within'] },
    ],
  },
  {
    component: 'Reentry',
    good: { form: 'demande', role: 'ide' },
    read: { form: 'demande', role: 'ide', method: 'enter' },
    faults: [
      unknown,
      { name: 'no form', fault: { form: undefined }, paths: ['form'] },
      { name: 'a form by its code', fault: { form: 'FB-07' }, paths: ['form'] },
      { name: 'a method of no list', fault: { method: 'copy' }, paths: ['method'] },
      { name: 'nowhere', fault: { into: '' }, paths: ['into'] },
      { name: 'a time in words', fault: { within: 'demain' }, paths: ['within'] },
    ],
  },
  ...(['Form', 'Extract'] as const).map((component): Case => ({
    component,
    good: { id: 'demande', copies: '2' },
    read: { id: 'demande', copies: 2 },
    faults: [
      unknown,
      { name: 'no id', fault: { id: undefined }, paths: ['id'] },
      { name: 'an id in capitals', fault: { id: 'Demande' }, paths: ['id'] },
      { name: 'no copy', fault: { copies: '0' }, paths: ['copies'] },
      { name: 'copies in words', fault: { copies: 'deux' }, paths: ['copies'] },
    ],
  })),
  ...(['Contact', 'Resource', 'Open', 'Close'] as const).map((component): Case => ({
    component,
    good: { id: 'standard' },
    faults: [
      unknown,
      { name: 'no id', fault: { id: undefined }, paths: ['id'] },
      { name: 'a telephone number', fault: { id: '01 99 00 12 34' }, paths: ['id'] },
    ],
  })),
  {
    component: 'See',
    good: { code: 'DPI-03-D' },
    faults: [
      unknown,
      { name: 'no code', fault: { code: undefined }, paths: ['code'] },
      { name: 'a code in small letters', fault: { code: 'dpi-03-d' }, paths: ['code'] },
      { name: 'a file', fault: { code: 'soigner.mdx' }, paths: ['code'] },
    ],
  },
  {
    component: 'Tell',
    good: { audience: 'it', by: 'phone' },
    faults: [
      unknown,
      { name: 'nobody', fault: { audience: undefined }, paths: ['audience'] },
      { name: 'an audience of no list', fault: { audience: 'everybody' }, paths: ['audience'] },
      { name: 'a channel of no list', fault: { by: 'fax' }, paths: ['by'] },
    ],
  },
  ...(['Pause', 'Resume'] as const).map((component): Case => ({
    component,
    good: { job: 'envoi-nuit' },
    faults: [unknown, { name: 'no task', fault: { job: undefined }, paths: ['job'] }],
  })),
  {
    component: 'Time',
    good: { of: 'last-backup' },
    faults: [unknown, { name: 'a moment of no list', fault: { of: 'lunch' }, paths: ['of'] }],
  },
  {
    component: 'Zone',
    good: { title: 'Demande' },
    faults: [unknown, { name: 'no title', fault: { title: undefined }, paths: ['title'] }],
  },
  {
    component: 'Field',
    good: { label: 'Nom de naissance' },
    read: { label: 'Nom de naissance', lines: 1 },
    faults: [
      unknown,
      { name: 'no label', fault: { label: undefined }, paths: ['label'] },
      { name: 'no line', fault: { lines: '0' }, paths: ['lines'] },
      { name: 'an empty hint', fault: { hint: '' }, paths: ['hint'] },
    ],
  },
  {
    component: 'Boxes',
    good: { label: 'Urgence', options: 'Vital | Urgent|Dans la journée' },
    read: { label: 'Urgence', options: ['Vital', 'Urgent', 'Dans la journée'] },
    faults: [unknown, { name: 'no choices', fault: { options: undefined }, paths: ['options'] }],
  },
  {
    component: 'Grid',
    good: { columns: 'Heure | Nom', widths: '1 | 3', rows: '12' },
    read: { columns: ['Heure', 'Nom'], widths: [1, 3], rows: 12 },
    faults: [
      unknown,
      { name: 'no columns', fault: { columns: undefined }, paths: ['columns'] },
      { name: 'fewer widths than columns', fault: { widths: '1' }, paths: ['widths'] },
      { name: 'a width in words', fault: { widths: '1 | large' }, paths: ['widths'] },
      { name: 'no rows', fault: { rows: undefined }, paths: ['rows'] },
      { name: 'a thousand rows', fault: { rows: '1000' }, paths: ['rows'] },
    ],
  },
];

test('every component has its cases', () => {
  expect(cases.map(({ component }) => component).toSorted()).toEqual(names.toSorted());
});

describe.each(cases)('<$component>', ({ component, good, read = good, faults }) => {
  const { props }: ComponentRule = components[component];

  test('its attributes are read', () => {
    expect(props.parse(good)).toEqual(read);
  });

  test.each(faults)('$name is refused', ({ fault, paths }) => {
    const { error } = props.safeParse({ ...good, ...fault });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
  });
});

test.each(names.map((name) => ({ name })))(
  '<$name> stands in something that holds something',
  ({ name }) => {
    const { within }: ComponentRule = components[name];
    const holders = within.filter((place) => !['procedure', 'form', 'sentence'].includes(place));
    expect(within).not.toEqual([]);
    for (const holder of holders) {
      const rule: ComponentRule = components[holder as ComponentName];
      expect(rule.holds).toBe('blocks');
    }
  },
);
