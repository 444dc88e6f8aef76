import process from 'node:process';

/** Whether what is printed may be coloured: to a terminal, unless its reader has asked for none. */
export function useColour(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}
