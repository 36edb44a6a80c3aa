#!/usr/bin/env node
/** `npm start`: makes the machine ready, then builds what changed and serves it. */
import { handOver } from './lib/bootstrap.mjs';

handOver('scripts/start.ts');
