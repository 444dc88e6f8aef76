/**
 * `bascule COMMAND`: the front door. Every command parses, calls one room, prints and sets the
 * exit code; the codes stand in the README.
 */
import process from 'node:process';
import { Command } from 'commander';
import { addBuild } from './build.ts';
import { addDev } from './dev.ts';
import { addExplain } from './explain.ts';
import { addPrint } from './print.ts';
import { addValidate } from './validate.ts';

const program = new Command('bascule')
  .description(
    'Downtime procedures as a searchable site and printed binders, with nothing missing.',
  )
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

addDev(program);
addValidate(program);
addBuild(program);
addPrint(program);
addExplain(program);

await program.parseAsync(process.argv);
