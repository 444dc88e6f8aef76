#!/usr/bin/env node
/** `bascule`: the door itself. Nothing is imported before the cache that spares compiling it again. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./commands.ts');
