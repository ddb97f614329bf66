// With second.ts a cycle, for arrows.test.ts; the ordinary lint run passes over this folder.
import { second } from './second';

export const first = () => second;
