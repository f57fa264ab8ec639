#!/usr/bin/env node
/** The `poa` command. In a checkout it builds what is out of date first; a package carries it built. */
import { existsSync } from 'node:fs';

const builder = new URL('../tools/build-batch.js', import.meta.url);
if (existsSync(builder)) await (await import(builder.href)).buildBatch();
await import(new URL('../dist/batch/main.js', import.meta.url).href);
