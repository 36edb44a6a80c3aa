#!/usr/bin/env node
/** `npm test`: makes the machine ready, then runs every check. */
import { handOver } from './lib/bootstrap.mjs';

handOver('scripts/test.ts');
