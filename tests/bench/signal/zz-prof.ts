import { contenders } from '/work/main/tests/bench/signal/contenders';
import { silenceLibsignal } from '/work/main/tests/oracles/signal';
const un = silenceLibsignal();
const all = await contenders();
const TEXT = new Uint8Array(64).fill(0x61);
const only = process.argv[2]?.split(',');
const rounds = Number(process.argv[3] ?? 9), n = Number(process.argv[4] ?? 400);
const speeds = new Map(all.map(c=>[c.name,[] as number[]]));
for (let r=0;r<=rounds;r++) for (const {name,pair} of all) { if (only && !only.includes(name)) continue;
  const {alice,bob}=await pair(); const s=performance.now();
  for (let i=0;i<n;i++) await bob.decrypt(await alice.encrypt(TEXT));
  if(r>0) speeds.get(name)!.push(n*1000/(performance.now()-s)); }
un();
const med=(a:number[])=>a.toSorted((x,y)=>x-y)[a.length>>1];
const mine=speeds.get('rialto')!;
for (const [k,v] of speeds) if(v.length) console.log(k, med(v).toFixed(0), 'ratio', med(mine.map((m,i)=>m/v[i])).toFixed(2));
