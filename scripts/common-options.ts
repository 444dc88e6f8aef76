import { statSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { day } from '../schemas/values.ts';
import { languages, type Language } from '../src/i18n/messages.ts';
import { wordsOf } from '../src/i18n/words.ts';

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
        .env('BASCULE_CONTENT'),
    )
    .hook('preAction', refuseMissingFolder)
    .option('--today <day>', 'the day to reckon with, YYYY-MM-DD', calendarDay, clockDay())
    .addOption(new Option('--lang <language>', 'language of messages').choices(languages));
}

/** The folder that is taken when none is named must be there as well. */
function refuseMissingFolder(command: Command): void {
  const { content, lang } = command.opts<CommonOptions>();
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return;
  command.error(wordsOf(lang ?? 'fr').command.noFolder(content));
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
