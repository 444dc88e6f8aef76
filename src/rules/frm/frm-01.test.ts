import { expect, test } from 'vitest';
import { aCatalogue, aForm, today } from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { frm01 } from './frm-01.ts';

test('a form without any field is wanting in its title', () => {
  const form = aForm('bio', {}, { title: { line: 3, column: 1 } });
  const problems = frm01(subjectOf(aCatalogue({ forms: [form] }), today));
  expect(problems.map(({ place }) => place)).toEqual(
    [3, 3, 3].map((line) => ({ file: form.file, line, column: 1 })),
  );
});
