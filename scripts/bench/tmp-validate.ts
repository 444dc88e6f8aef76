import process from 'node:process';
import { Command } from 'commander';
import { addValidate } from '../validate.ts';
const program = new Command('bascule');
addValidate(program);
await program.parseAsync(process.argv);
