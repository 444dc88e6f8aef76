/** The command asks for what the content does not have. The message is for the person who typed it. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
