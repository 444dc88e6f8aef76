import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { finishPrint } from './finish-print.ts';
import { inspectPdf, readPages } from './inspect-pdf.ts';
import { withPage } from './print-page.ts';
import { sampleBinder, writeSample } from './sample-binder.ts';
import { stopBrowser } from './start-browser.ts';

test('any page of the folder can be printed by itself', { timeout: 60_000 }, async () => {
  const form =
    '<!doctype html><link rel="stylesheet" href="print.css"><h1>Demande de biologie</h1>';
  const folder = await writeSample(() => form);
  const browser = await openBrowser({ env: process.env });
  const { path } = sampleBinder;
  const print = await withPage(browser, { folder, path }, (page) => page.print('', []));
  await stopBrowser(browser);
  await rm(folder, { recursive: true });

  const facts = { title: 'Demande de biologie', language: 'fr' };
  const pdf = await finishPrint(path, print, { ...facts, date: '2026-11-21' });
  expect(await inspectPdf(pdf)).toMatchObject({ ...facts, pages: 1, isTagged: true });
  expect(await readPages(pdf)).toEqual(['Demande de biologie']);
});
