/** communique doctor: line by line, what is set, reachable and writable. */
import { readConfig } from '../config.ts';
import { examine } from '../doctor.ts';
import { print } from './output.ts';

/** Ends with 1 when something is wrong. */
export async function run(): Promise<void> {
  let wrong = false;
  for await (const { state, subject, finding } of examine(process.env, readConfig)) {
    await print(`${state === 'wrong' ? 'WRONG' : state.padEnd(5)}  ${subject.padEnd(16)} ${finding}`);
    wrong ||= state === 'wrong';
  }
  if (wrong) process.exitCode = 1;
}
