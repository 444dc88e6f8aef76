import { expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import type { Channel } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { aCatalogue, aProcedure, aService, aUse, today } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { coursesOf } from '../course/courses.ts';
import { closure } from './closure.ts';
import { newsOf } from './news.ts';
import { aContact, aResource, entriesOf } from './sample-resources.ts';

type PhoneNumber = Contact['numbers'][number];

const ip: PhoneNumber = { value: '4310', kind: 'ip', dependsOn: ['telephones'] };
const red: PhoneNumber = { value: '3910', kind: 'analog', dependsOn: ['rouges'] };
const mobile: PhoneNumber = { value: '06 39 98 10 01', kind: 'mobile', dependsOn: ['mobiles'] };
const outside: PhoneNumber = { value: '01 99 00 12 34', kind: 'outside', dependsOn: [] };

function hospitalWith(body: readonly Segment[], numbers: readonly PhoneNumber[]): Catalogue {
  return {
    ...aCatalogue({
      services: [aService('medecine-a', { establishment: 'nord' })],
      procedures: [aProcedure('DPI-01-B', { phase: 'switch' }, body)],
    }),
    resources: entriesOf(
      aResource('lan', { type: 'lan', establishments: ['nord'] }),
      aResource('lan-sud', { type: 'lan', establishments: ['sud'] }),
      aResource('internet', { type: 'internet' }),
      aResource('telephones', { type: 'telephony-ip', dependsOn: ['lan'] }),
      aResource('rouges', { type: 'telephony-analog' }),
      aResource('mobiles', { type: 'mobile' }),
      aResource('radios', { type: 'radio' }),
    ),
    contacts: entriesOf(aContact('garde', { numbers: [...numbers] })),
  };
}

/** What becomes of news that goes by a channel, when some things have failed. */
function fate(
  by: Channel,
  failed: readonly string[],
  numbers: readonly PhoneNumber[] = [],
  beside = false,
): string {
  const called = numbers.length > 0 ? [aUse('Contact', { id: 'garde' })] : [];
  const tell = aUse('Tell', { audience: 'management', by }, beside ? [] : called);
  const body = [aUse('Step', { role: 'cadre' }, [tell, ...(beside ? called : [])])];
  const catalogue = hospitalWith(body, numbers);
  const [course] = coursesOf(catalogue, today).filter(({ trigger }) => trigger === 'failure');
  const [news] = course ? newsOf(course, catalogue) : [];
  if (news?.needsNumber) return 'no number';
  return news?.lossIn(closure(failed, catalogue.resources))?.join(' ← ') ?? 'arrives';
}

test.each<{
  name: string;
  by: Channel;
  failed: string[];
  numbers?: PhoneNumber[];
  beside?: boolean;
  fate: string;
}>([
  { name: 'in person', by: 'in-person', failed: ['lan', 'rouges'], fate: 'arrives' },
  { name: 'by poster', by: 'poster', failed: ['lan', 'rouges'], fate: 'arrives' },
  { name: 'by runner', by: 'runner', failed: ['lan', 'rouges'], fate: 'arrives' },
  { name: 'by telephone', by: 'phone', failed: ['lan'], numbers: [ip, red], fate: 'arrives' },
  {
    name: 'by the network telephone alone',
    by: 'phone',
    failed: ['lan'],
    numbers: [ip],
    fate: 'telephones ← lan',
  },
  {
    name: 'by telephone to a role named in the step',
    by: 'phone',
    failed: ['lan'],
    numbers: [ip],
    beside: true,
    fate: 'telephones ← lan',
  },
  { name: 'by any telephone', by: 'phone', failed: ['lan'], fate: 'arrives' },
  {
    name: 'by any telephone when none works',
    by: 'phone',
    failed: ['lan', 'rouges', 'mobiles'],
    fate: 'telephones ← lan',
  },
  { name: 'by mobile', by: 'mobile', failed: ['lan'], numbers: [ip, mobile], fate: 'arrives' },
  {
    name: 'by mobile while the mobiles are dead',
    by: 'mobile',
    failed: ['mobiles'],
    numbers: [red, mobile],
    fate: 'mobiles',
  },
  {
    name: 'by message to no mobile',
    by: 'text-message',
    failed: [],
    numbers: [red],
    fate: 'no number',
  },
  {
    name: 'by message to an outside number, which may be a mobile',
    by: 'text-message',
    failed: ['mobiles'],
    numbers: [outside],
    fate: 'arrives',
  },
  { name: 'by message to all', by: 'text-message', failed: ['lan'], fate: 'arrives' },
  {
    name: 'by message to all, without mobiles',
    by: 'text-message',
    failed: ['mobiles'],
    fate: 'mobiles',
  },
  { name: 'by e-mail', by: 'email', failed: ['rouges'], fate: 'arrives' },
  { name: 'by e-mail without the network', by: 'email', failed: ['lan'], fate: 'lan' },
  {
    name: 'by e-mail while the other hospital has no network',
    by: 'email',
    failed: ['lan-sud'],
    fate: 'arrives',
  },
  { name: 'by e-mail without internet', by: 'email', failed: ['internet'], fate: 'internet' },
  { name: 'by radio', by: 'radio', failed: ['lan'], fate: 'arrives' },
  { name: 'by radio without radios', by: 'radio', failed: ['radios'], fate: 'radios' },
])('news travels $name: $fate', ({ by, failed, numbers, beside, fate: expected }) => {
  expect(fate(by, failed, numbers, beside)).toBe(expected);
});
