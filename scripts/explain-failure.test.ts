import { expect, test } from 'vitest';
import { wordsOf } from '../src/i18n/words.ts';
import { BrowserMissing } from '../src/printing/browser-missing.ts';
import { PrintFailed, type Failure } from '../src/printing/print-failed.ts';
import { OutputFault } from '../src/publishing/inventory.ts';
import { Locked, NotWritable } from '../src/publishing/lock.ts';
import { explainFailure } from './explain-failure.ts';
import { Stopped } from './stopped.ts';
import { WrongUsage } from './wrong-usage.ts';

const failure = (culprit: Failure['culprit']): Failure => ({
  page: 'binders/bloc.html',
  faults: ['It hangs.'],
  culprit,
});
const holder = { pid: 7, host: 'pc', since: '2026-11-21T08:00:00.000Z' };
const systemError = (code: string) => Object.assign(new Error(code), { code });

test.each<{ name: string; error: unknown; exitCode: number }>([
  { name: 'a service that is not there', error: new WrongUsage('None.'), exitCode: 2 },
  { name: 'no browser', error: new BrowserMissing(['None.']), exitCode: 4 },
  { name: 'browsers that fail', error: new PrintFailed(failure('browser')), exitCode: 4 },
  { name: 'a page that lacks something', error: new PrintFailed(failure('page')), exitCode: 5 },
  {
    name: 'a page that lacks something, and a browser that fails besides',
    error: new PrintFailed(failure('browser'), failure('page')),
    exitCode: 5,
  },
  {
    name: 'an output that is not whole',
    error: new OutputFault('A page is missing.'),
    exitCode: 5,
  },
  { name: 'a folder in use', error: new Locked(holder, 'dist.lock'), exitCode: 6 },
  { name: 'a place nothing can be made in', error: new NotWritable('EACCES'), exitCode: 4 },
  { name: 'a full disk', error: systemError('ENOSPC'), exitCode: 4 },
  { name: 'a disk that may only be read', error: systemError('EROFS'), exitCode: 4 },
  { name: 'an interrupt', error: new Stopped(2), exitCode: 130 },
  { name: 'anything else', error: new TypeError('undefined is not a function'), exitCode: 5 },
  { name: 'anything at all', error: 'oops', exitCode: 5 },
])('$name ends with $exitCode, in words', ({ error, exitCode }) => {
  const explained = explainFailure(error, wordsOf('fr'));
  expect(explained.exitCode).toBe(exitCode);
  expect(explained.message).not.toMatch(/undefined$|^\s*$/);
});
