import module from 'node:module';
module.enableCompileCache('/tmp/ncc');
await import('./tmp-validate.ts');
