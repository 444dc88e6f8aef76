import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { guard } from '../../src/reading/guard.ts';
import { cutFrontmatter } from '../../src/reading/fence.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { readBody } from '../../src/reading/read-body.ts';
import { checkFields } from '../../src/reading/check-fields.ts';
import { referencesIn } from '../../src/reading/schema-shape.ts';
import { procedure } from '../../schemas/procedure.ts';
import { mdxToMdast } from 'satteri';
import { parseDocument, LineCounter } from 'yaml';
const dir=process.argv[2]!;
const files=(await Array.fromAsync(glob('procedures/**/*.mdx',{cwd:dir}))).sort();
const t=(n:string,f:()=>any)=>{const b=process.cpuUsage();const w=performance.now();const r=f();const c=process.cpuUsage(b);console.log(n.padEnd(30),(performance.now()-w).toFixed(0),'ms wall',(c.user/1000).toFixed(0),'user');return r;};
let w=performance.now();
const bytes=await Promise.all(files.map(f=>readFile(`${dir}/${f}`)));
console.log('readFile', (performance.now()-w).toFixed(0));
for(let go=0;go<2;go++){
const texts=t('guard',()=>bytes.map((b,i)=>(guard(files[i]!,b) as any).text));
const cuts=t('cut',()=>texts.map((x:string,i:number)=>cutFrontmatter(files[i]!,x)));
t('yaml parseDocument alone',()=>cuts.map((c:any)=>parseDocument(c.yaml,{schema:'failsafe',uniqueKeys:true,stringKeys:true,lineCounter:new LineCounter()})));
const typed=t('readYaml',()=>cuts.map((c:any,i:number)=>readYaml(files[i]!,c.yaml)));
const checked=t('checkFields',()=>typed.map((x:any)=>checkFields(procedure,x.value)));
t('referencesIn',()=>checked.map((x:any)=>referencesIn(procedure,x.facts)));
t('mdxToMdast alone',()=>cuts.map((c:any)=>mdxToMdast(c.body,{features:{frontmatter:false}})));
t('readBody',()=>cuts.map((c:any,i:number)=>readBody(files[i]!,'procedure',c.body)));
t('mdx w/o leading newlines',()=>cuts.map((c:any)=>mdxToMdast(c.body.trimStart(),{features:{frontmatter:false}})));
}
