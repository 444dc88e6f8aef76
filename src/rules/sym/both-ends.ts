import type { Course } from '../../domain/course/courses.ts';

/** Whether a course has a switch and a return: a phase without any sheet is missing as a whole. */
export function hasBothEnds({ sheets }: Course): boolean {
  return sheets.switch.length > 0 && sheets.return.length > 0;
}
