import { Listr, ListrLogger, ProcessOutput } from 'listr2';

/** Says on the terminal what is being done; one plain line a stage where there is no terminal. */
export interface Progress {
  /** Run a stage; it may note how far it has come. */
  stage: <Result>(
    name: string,
    run: (note: (text: string) => void) => Promise<Result>,
  ) => Promise<Result>;
  /** Give the terminal back, also in the middle of a stage. */
  close: () => void;
}

/** Stages with a running clock in a terminal, and a line each in a log. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  const output = new ProcessOutput(stream, stream);
  const logger = new ListrLogger({ processOutput: output });
  return {
    close: () => {
      if (stream.isTTY) output.release();
    },
    stage: async (name, run) => {
      let result: { value: Awaited<ReturnType<typeof run>> } | undefined;
      const list = new Listr(
        [
          {
            title: name,
            task: async (_, task) => {
              result = { value: await run((text) => (task.output = text)) };
            },
          },
        ],
        {
          renderer: stream.isTTY ? 'default' : 'simple',
          registerSignalListeners: false,
          rendererOptions: { timer, logger },
        },
      );
      await list.run();
      if (!result) throw new Error(`The stage \`${name}\` gave no result`);
      return result.value;
    },
  };
}

const timer = {
  condition: true,
  field: (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`,
  format: () => (text?: string) => text ?? '',
};
