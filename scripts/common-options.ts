import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { day } from '../schemas/values.ts';
import { languages, type Language } from '../src/i18n/messages.ts';

/** The options every command takes. */
export interface CommonOptions {
  content: string;
  today: string;
  lang?: Language;
}

/** Add `--content`, `--today` and `--lang`. Only here is the clock read. */
export function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--content <dir>', 'folder of the hospital')
        .default('content')
        .env('BASCULE_CONTENT')
        .argParser(existingFolder),
    )
    .option('--today <day>', 'the day to reckon with, YYYY-MM-DD', calendarDay, clockDay())
    .addOption(new Option('--lang <language>', 'language of messages').choices(languages));
}

function existingFolder(folder: string): string {
  if (!existsSync(folder)) throw new InvalidArgumentError(`There is no folder \`${folder}\`.`);
  return folder;
}

function calendarDay(text: string): string {
  const result = day.safeParse(text);
  if (!result.success) throw new InvalidArgumentError('Write a day that exists, like 2026-11-21.');
  return result.data;
}

/** Today where this machine stands; UTC would still be yesterday after midnight in Paris. */
function clockDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
