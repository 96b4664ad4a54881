// node bench/script-weight.mjs ADDRESS: all script that a page brings, as it comes over the wire.
const [address] = process.argv.slice(2);
const html = await (await fetch(address)).text();
const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)];
const modern = scripts
  .filter(([tag]) => !/nomodule/i.test(tag))
  .map(([, source]) => new URL(source, address).href);
let total = 0;
for (const source of new Set(modern)) {
  // fetch unpacks what it gets; the length over the wire is told by the header, or counted by packing it again.
  const body = Buffer.from(await (await fetch(source)).arrayBuffer());
  const { gzipSync } = await import("node:zlib");
  total += gzipSync(body, { level: 6 }).length;
}
console.log(`  ${address}: ${(total / 1024).toFixed(1)} KB gzip in ${new Set(modern).size} files`);
