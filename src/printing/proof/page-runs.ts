/** Reads what a page of a PDF draws: runs of text, each where it stands. */
import type { FontTable } from './font-table.ts';
import { apply, multiply, type Matrix } from './matrix.ts';
import { readOperators } from './read-operators.ts';

/** Text that is drawn in one go, on one line in one font. Lengths are points, from the page's lower left. */
export interface Run {
  /** Counted from 1. */
  page: number;
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** Red, green and blue, 0 to 1. */
  colour: Colour;
  /** What lies under it: the filled box drawn last, or the paper. */
  ground: Colour;
  /** Number of the tag it is drawn for, within the page; what stylesheets write has none. */
  tag: number | undefined;
  /** The bounds it is drawn within; the lines around the text have none. */
  bounds?: Box;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What a page draws with. */
export interface Drawing {
  content: Uint8Array;
  fonts: ReadonlyMap<string, FontTable>;
  /** Drawings that it shows as a whole: of what shines through, for one. */
  drawings: ReadonlyMap<string, PlacedDrawing>;
}

export interface PlacedDrawing extends Drawing {
  matrix: Matrix;
}

interface State {
  matrix: Matrix;
  clip: Box;
  colour: Colour;
}

/** What lies outside the bounds set for it is not seen, and not among the runs. */
export function pageRuns(page: number, drawing: Drawing): Run[] {
  const runs: Run[] = [];
  const boxes: (Box & { colour: Colour })[] = [];
  const saved: State[] = [];
  const tags: (number | undefined)[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], clip: everywhere, colour: black };
  let path: Box = nowhere;
  let clips = false;
  let font: FontTable | undefined;
  let fontSize = 0;
  let line: [...Matrix] = [1, 0, 0, 1, 0, 0];
  let scale = 1;
  let run: Run | undefined;

  const through = (x: number, y: number) => {
    path = stretch(path, apply(state.matrix, x, y));
  };
  const endPath = () => {
    if (clips) state = { ...state, clip: meet(state.clip, path) };
    clips = false;
    path = nowhere;
  };
  const show = (glyph: number) => {
    const { matrix, clip } = state;
    const [x, y] = apply(matrix, line[4], line[5]);
    if (!font || !holds(clip, x, y)) return;
    run ??= beginRun(x, y);
    run.text += font.textOf(glyph);
    run.right = x + font.widthOf(glyph) * fontSize * scale;
  };
  const beginRun = (x: number, y: number): Run => {
    const [a, b, c, d] = multiply(line, state.matrix);
    scale = Math.hypot(a, b);
    return {
      page,
      text: '',
      left: x,
      right: x,
      baseline: y,
      size: fontSize * Math.hypot(c, d),
      colour: state.colour,
      ground: boxes.findLast((box) => holds(box, x, y))?.colour ?? white,
      tag: tags.findLast((tag) => tag !== undefined),
      ...(state.clip !== everywhere && { bounds: state.clip }),
    };
  };
  const endRun = () => {
    if (run) runs.push(run);
    run = undefined;
  };

  const draw = ({ content, fonts, drawings }: Drawing) =>
    readOperators(content, (operator, numbers, { name, glyphs, tag }) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
      switch (operator) {
        case 'Tj':
          // Chromium sets each letter where it belongs, so none is moved on by the one before.
          return glyphs.forEach(show);
        case 'Td':
          line[4] += a * line[0] + b * line[2];
          line[5] += a * line[1] + b * line[3];
          return;
        case 'Tm':
          endRun();
          line = [a, b, c, d, e, f];
          return;
        case 'Tf':
          endRun();
          font = fonts.get(name);
          fontSize = a;
          return;
        case 'ET':
          return endRun();
        case 'q':
          saved.push(state);
          return;
        case 'Q':
          state = saved.pop() ?? state;
          return;
        case 'cm':
          state = { ...state, matrix: multiply([a, b, c, d, e, f], state.matrix) };
          return;
        case 'rg':
          state = { ...state, colour: [a, b, c] };
          return;
        case 're':
          through(a, b);
          return through(a + c, b + d);
        case 'm':
        case 'l':
          return through(a, b);
        case 'c':
          return through(e, f);
        case 'W':
        case 'W*':
          clips = true;
          return;
        case 'f':
        case 'f*':
          boxes.push({ ...meet(path, state.clip), colour: state.colour });
          return endPath();
        case 'n':
        case 'S':
          return endPath();
        case 'BDC':
          tags.push(tag);
          return;
        case 'BMC':
          tags.push(undefined);
          return;
        case 'EMC':
          tags.pop();
          return;
        case 'Do':
          return drawWhole(drawings.get(name));
      }
    });
  const drawWhole = (inner: PlacedDrawing | undefined) => {
    if (!inner) return;
    const outer = state;
    state = { ...state, matrix: multiply(inner.matrix, state.matrix) };
    draw(inner);
    state = outer;
  };
  draw(drawing);
  return runs;
}

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];
const everywhere: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
const nowhere: Box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };

function stretch(box: Box, [x, y]: readonly [number, number]): Box {
  return {
    left: Math.min(box.left, x),
    right: Math.max(box.right, x),
    bottom: Math.min(box.bottom, y),
    top: Math.max(box.top, y),
  };
}

function meet(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
    top: Math.min(one.top, other.top),
  };
}

function holds({ left, right, bottom, top }: Box, x: number, y: number): boolean {
  return left <= x && x <= right && bottom <= y && y <= top;
}
