import { useEffect, useState } from '@inquirer/core';
import type { Seat } from './ask-seat.ts';

/** Draws the question in which it is called anew each time the window gets another size. */
export function useWindow(stdout: Seat['stdout']): void {
  const [, draw] = useState({});
  useEffect(() => {
    const resized = () => draw({});
    stdout.on('resize', resized);
    return () => void stdout.removeListener('resize', resized);
  }, []);
}
