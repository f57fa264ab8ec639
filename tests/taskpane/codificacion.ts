/** jsdom lacks what the reader of workbooks needs; to be imported before it. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
