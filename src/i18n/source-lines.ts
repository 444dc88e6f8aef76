/** How rules name where they come from: `A:L131-L133` are lines of the ANAP's method, `Y:` of a vendor's plan. */
export const linesOfSource = /([AY]):L(\d+)(?:-L(\d+))?/g;
