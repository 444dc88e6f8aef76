import { expect, test } from 'vitest';
import { aProcedure, aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { reentriesByApplication } from './re-entries.ts';

const reentry = (form: string) => aUse('Reentry', { form, role: 'ide', method: 'enter' });

/** The forms that a binder of these sheets takes up again: `dpi: DPI-03 demande`. */
function linesOf(tabs: Readonly<Record<string, Readonly<Record<string, Segment[]>>>>): string[] {
  const plan = Object.entries(tabs).map(([application, sheets]) => ({
    application,
    procedures: Object.entries(sheets).map(([code, body]) => aProcedure(code, {}, body)),
  }));
  return reentriesByApplication({ service: 'bloc', tabs: plan, forms: [] }).map(
    ({ application, lines }) =>
      `${application}: ${lines.map(({ code, props }) => `${code} ${props.form}`).join(', ')}`,
  );
}

test.each<{ name: string; tabs: Parameters<typeof linesOf>[0]; lines: string[] }>([
  { name: 'no sheet', tabs: {}, lines: [] },
  {
    name: 'an application whose forms are only filled in is left out',
    tabs: { dpi: { 'DPI-02': [aUse('Form', { id: 'demande' })] } },
    lines: [],
  },
  {
    name: 'forms stand in the order in which sheets ask for them',
    tabs: { dpi: { 'DPI-03': [reentry('soins'), reentry('demande')] } },
    lines: ['dpi: DPI-03 soins, DPI-03 demande'],
  },
  {
    name: 'applications stand in the order of their tabs',
    tabs: { sil: { 'BIO-03': [reentry('demande')] }, dpi: { 'DPI-03': [reentry('soins')] } },
    lines: ['sil: BIO-03 demande', 'dpi: DPI-03 soins'],
  },
  {
    name: 'a form of two sheets has a line for each, for each has its own box to tick',
    tabs: { dpi: { 'DPI-03': [reentry('soins')], 'DPI-04': [reentry('soins')] } },
    lines: ['dpi: DPI-03 soins, DPI-04 soins'],
  },
  {
    name: 'what stands in a passage counts',
    tabs: { dpi: { 'DPI-03': [aUse('Only', { trigger: 'failure' }, [reentry('soins')])] } },
    lines: ['dpi: DPI-03 soins'],
  },
])('$name', ({ tabs, lines }) => {
  expect(linesOf(tabs)).toEqual(lines);
});
