/** What tests and tools take from the bundle dist/host/node.cjs: plain Node and Jest cannot load Univer otherwise. */
export { EngineError } from '../engine/engine';
export { openInNode } from '../engine/open-node';
