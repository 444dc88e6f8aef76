import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const stop = 'scenarios/dpi-mise-a-niveau.yaml';
const inTheEvening: Change[] = [
  [stop, 'from: "23:00"', 'from: "20:00"'],
  [stop, 'to: "04:00"', 'to: "01:00"'],
];

test.each<{ name: string; changes: Change[]; services: string[] }>([
  {
    name: 'every service that uses the application',
    changes: [],
    services: ['admissions', 'laboratoire', 'medecine-a'],
  },
  {
    name: 'none that has no quiet hours',
    changes: [
      [
        'services/admissions.yaml',
        'quietHours:\n  - { from: "22:00", to: "05:00" }',
        'quietHours: []',
      ],
    ],
    services: ['laboratoire', 'medecine-a'],
  },
  {
    name: 'none that does not use it',
    changes: [['services/admissions.yaml', 'applications: [dpi]', 'applications: [repas]']],
    services: ['laboratoire', 'medecine-a'],
  },
  {
    name: 'only those that the stop is for',
    changes: [[stop, 'failed: [serveur-dpi]', 'failed: [serveur-dpi]\nservices: [laboratoire]']],
    services: ['laboratoire'],
  },
])('a stop in the evening disturbs $name', ({ changes, services }) => {
  expect(
    problemsAfter([...inTheEvening, ...changes]).flatMap((each) =>
      each.rule === 'SWI-09' ? each.facts.service : [],
    ),
  ).toEqual(services);
});
