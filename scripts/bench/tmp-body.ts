import { readFile, glob } from 'node:fs/promises';
import { guard } from '../../src/reading/guard.ts';
import { cutFrontmatter } from '../../src/reading/fence.ts';
import { readBody } from '../../src/reading/read-body.ts';
const dir=process.argv[2]!;
const files=(await Array.fromAsync(glob('procedures/**/*.mdx',{cwd:dir}))).sort();
const bytes=await Promise.all(files.map(f=>readFile(`${dir}/${f}`)));
const cuts=bytes.map((b,i)=>cutFrontmatter(files[i]!,(guard(files[i]!,b) as any).text));
for(let g=0;g<3;g++) cuts.map((c:any,i:number)=>readBody(files[i]!,'procedure',c.body));
