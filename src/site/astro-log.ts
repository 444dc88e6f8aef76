/** What Astro has complained of in this process since it was last asked. */
const complaints: string[] = [];

/**
 * A destination for Astro's log, named by its address in the build's options. Warnings are kept:
 * Astro ends well after losing a page with no more than a warning.
 */
export default function astroLog() {
  return {
    write: ({ level, message }: { level: string; message: string }) => {
      if (level === 'warn' || level === 'error') complaints.push(message);
    },
  };
}

/** Take the complaints made so far. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}
