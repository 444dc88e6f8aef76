import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../schemas/procedure.ts';
import type { Sheet } from '../domain/binder/pagination.ts';
import {
  aCatalogue,
  aForm,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../domain/catalogue/sample-catalogue.ts';
import { binderSheets, paginationWords } from './binder-sheets.ts';
import type { Language } from './messages.ts';
import { wordsOf } from './words.ts';

/** The sheets of a binder with one procedure and one form, by id. */
function sheets(facts: Partial<Procedure> = {}, language: Language = 'fr'): Map<string, Sheet> {
  const procedure = aProcedure('DPI-01-B', { phase: 'switch', ...facts });
  const form = aForm('demande', { revision: 4, effective: '2026-03-09' });
  const plan = {
    service: 'medecine-a',
    tabs: [{ application: 'dpi', procedures: [procedure] }],
    forms: [form],
  };
  const catalogue = aCatalogue({
    applications: [anApplication('dpi', { name: 'Dossier patient' })],
    services: [aService('medecine-a', { name: 'Médecine A' })],
    procedures: [procedure],
    forms: [form],
  });
  const list = binderSheets(plan, catalogue, wordsOf(language), today);
  return new Map(list.map((sheet) => [sheet.id, sheet]));
}

test('the cover has no lines around its text', () => {
  expect(sheets().get('cover')).toEqual({ id: 'cover', opensOn: 'right' });
});

test('every other sheet has its code, the service and the edition around its text', () => {
  const others = [...sheets().values()].slice(1);
  expect(others).toHaveLength(14);
  for (const { id, margins } of others) {
    expect(margins?.code, id).toMatch(/^(C-|DPI-|FB-)/);
    expect(margins?.headLeft.split('\n')[0], id).toBe(margins?.code);
    expect(margins?.headLeft.split('\n')[1], id).toMatch(/\S/);
    expect(margins?.headRight.split('\n')[0], id).toBe('Médecine A');
    expect(margins?.foot, id).toMatch(/Édition du 21\/11\/2026$/);
  }
});

describe('the lines around', () => {
  test.each<{ id: string; margins: object; opensOn?: string }>([
    {
      id: 'index',
      margins: {
        headLeft: 'C-02\nTrouver le bon feuillet',
        headRight: 'Médecine A',
        foot: 'Édition du 21/11/2026',
        code: 'C-02',
        band: 'plain',
      },
    },
    {
      id: 'application-dpi',
      margins: {
        headLeft: 'C-DPI\nDossier patient',
        headRight: 'Médecine A',
        band: 'plain',
        tab: { letter: 'A', step: 0, of: 3 },
      },
    },
    {
      id: 'dpi-01-b',
      margins: {
        headLeft: 'DPI-01-B\nProcédure DPI-01-B',
        headRight: 'Médecine A\nBASCULE · Arrêt programmé, Panne',
        foot: 'Rév. 1 du 12/01/2026 · à relire avant le 01/06/2027\nÉdition du 21/11/2026',
        band: 'switch',
      },
    },
    {
      id: 'c-fb-01',
      opensOn: 'left',
      margins: {
        headLeft: 'C-FB-01\nRemplir : Demande sur papier',
        headRight: 'Médecine A',
        foot: 'Rév. 4 du 09/03/2026\nÉdition du 21/11/2026',
        tab: { letter: 'B', step: 1, of: 3 },
      },
    },
    {
      id: 'fb-01',
      margins: {
        headLeft: 'FB-01\nDemande sur papier',
        foot: 'Rév. 4 du 09/03/2026\nÉdition du 21/11/2026',
      },
    },
    {
      id: 'record',
      margins: {
        headLeft: 'C-08\nRegistre du classeur',
        tab: { letter: 'C', step: 2, of: 3 },
      },
    },
  ])('$id', ({ id, margins, opensOn = 'right' }) => {
    expect(sheets().get(id)).toMatchObject({ margins, opensOn });
  });

  test('a sheet without a tab has none', () => {
    expect(sheets().get('index')?.margins).not.toHaveProperty('tab');
  });

  test.each<{ name: string; facts: Partial<Procedure>; language?: Language; head: string }>([
    { name: 'one trigger', facts: { trigger: ['failure'] }, head: 'BASCULE · Panne' },
    {
      name: 'another phase',
      facts: { phase: 'return', trigger: ['scheduled'] },
      head: 'RETOUR · Arrêt programmé',
    },
    {
      name: 'in English',
      facts: { trigger: ['failure'] },
      language: 'en',
      head: 'SWITCH · Failure',
    },
  ])('say phase and trigger in words: $name', ({ facts, language, head }) => {
    const line = sheets(facts, language).get('dpi-01-b')?.margins?.headRight.split('\n')[1];
    expect(line).toBe(head);
  });

  test.each<{ language: Language; head: RegExp; foot: RegExp }>([
    {
      language: 'fr',
      head: /\nPROVISOIRE · BASCULE/,
      foot: /ne plus utiliser après le 20\/12\/2026\n/,
    },
    { language: 'en', head: /\nINTERIM · SWITCH/, foot: /do not use after 20 Dec 2026\n/ },
  ])('say that a sheet is interim, and until when ($language)', ({ language, head, foot }) => {
    const margins = sheets({ status: 'interim', until: '2026-12-20' }, language).get(
      'dpi-01-b',
    )?.margins;
    expect(margins?.headRight).toMatch(head);
    expect(margins?.foot).toMatch(foot);
    expect(margins?.foot).not.toMatch(/relire|review/);
  });

  test.each<Procedure['phase']>(['readiness', 'switch', 'degraded', 'return'])(
    'lie on the band of their phase: %s',
    (phase) => {
      expect(sheets({ phase }).get('dpi-01-b')?.margins?.band).toBe(phase);
    },
  );
});

describe('the foot of a page', () => {
  test.each<{ language: Language; page: number; foot: string }>([
    { language: 'fr', page: 1, foot: 'BIO-03-D · p. 1/2 · suite p. 2' },
    { language: 'fr', page: 2, foot: 'BIO-03-D · p. 2/2 · FIN' },
    { language: 'en', page: 1, foot: 'BIO-03-D · p. 1/2 · continued p. 2' },
    { language: 'en', page: 2, foot: 'BIO-03-D · p. 2/2 · END' },
  ])('$language, page $page of 2', ({ language, page, foot }) => {
    expect(paginationWords(wordsOf(language)).sheetFoot('BIO-03-D', page, 2)).toBe(foot);
  });

  test('says what the six signs are', () => {
    expect(paginationWords(wordsOf('fr')).fingerprint('7K2M4Q')).toBe('Empreinte 7K2M4Q');
    expect(paginationWords(wordsOf('en')).fingerprint('7K2M4Q')).toBe('Fingerprint 7K2M4Q');
  });
});
