import { expect, test } from 'vitest';
import { scenario } from './scenario.ts';

/** What has failed and for whom, as it is typed. */
const good = {
  title: 'Le réseau est coupé',
  description: 'Plus rien ne répond.',
  cause: 'network',
  extent: 'total',
  layer: 'site',
  trigger: 'failure',
  applications: ['dpi'],
  noLongerWorks: ['Ouvrir le dossier.'],
  stillWorks: ['Les téléphones analogiques.'],
};

test('lists that were left out are empty', () => {
  expect(scenario.parse(good)).toEqual({ ...good, failed: [], available: [], services: [] });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing title', fault: { title: undefined }, paths: ['title'] },
  { name: 'a missing description', fault: { description: undefined }, paths: ['description'] },
  { name: 'a missing cause', fault: { cause: undefined }, paths: ['cause'] },
  { name: 'a missing extent', fault: { extent: undefined }, paths: ['extent'] },
  { name: 'a missing layer', fault: { layer: undefined }, paths: ['layer'] },
  { name: 'a missing trigger', fault: { trigger: undefined }, paths: ['trigger'] },
  { name: 'a missing applications', fault: { applications: undefined }, paths: ['applications'] },
  {
    name: 'a missing noLongerWorks',
    fault: { noLongerWorks: undefined },
    paths: ['noLongerWorks'],
  },
  { name: 'a missing stillWorks', fault: { stillWorks: undefined }, paths: ['stillWorks'] },
  { name: 'a cause of no list', fault: { cause: 'human' }, paths: ['cause'] },
  { name: 'an extent of no list', fault: { extent: 'half' }, paths: ['extent'] },
  { name: 'a layer of no list', fault: { layer: 'cloud' }, paths: ['layer'] },
  {
    name: 'both triggers at once',
    fault: { trigger: ['failure', 'scheduled'] },
    paths: ['trigger'],
  },
  { name: 'no application', fault: { applications: [] }, paths: ['applications'] },
  { name: 'nothing that still works', fault: { stillWorks: [] }, paths: ['stillWorks'] },
  {
    name: 'an application by its name',
    fault: { applications: ['DPI'] },
    paths: ['applications.0'],
  },
  { name: 'a service by its name', fault: { services: ['Bloc'] }, paths: ['services.0'] },
  { name: 'an unknown field', fault: { severity: 'high' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = scenario.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
