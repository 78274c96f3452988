// measure.mjs SITE SCRIPTS QUERIES waymark|pagefind
//
// Puts each query to the search of a built site, as a reader does who has just come, and prints what
// it costs: a JSON object with the files of the index, what every first query of a visit loads ("opening", which later
// ones save), and for each kind of query bytes, requests and CPU time in milliseconds.
// Scripts run as they are; only "fetch" is ours, which reads files and counts. Pages that lead to the
// search, and its code, are not part of a query: "scripts" has what is loaded once, for all queries.
//
// SCRIPTS: the modules of Waymark's theme. QUERIES: lines of kind, tab, query.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [site, scripts, queries, engine] = process.argv.slice(2);
const SHOWN = 10;
const ORIGIN = "http://site.example/";
const sizes = new Map();
let asked;

function sizeOf(path) {
  if (!sizes.has(path)) {
    const bytes = readFileSync(join(site, path));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    sizes.set(path, { raw: bytes.length, gzip: packed ? bytes.length : gzipSync(bytes).length });
  }
  return sizes.get(path);
}

globalThis.fetch = async (address) => {
  const path = new URL(address, ORIGIN).pathname.slice(1);
  if (!search.scripts.includes(path)) {
    asked.push(path);
  }
  return new Response(readFileSync(join(site, path)));
};

function filesIn(folder) {
  return readdirSync(join(site, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(site, path)).isFile());
}

// Scripts are copied, so that each query gets them afresh, with nothing loaded yet.
const copies = mkdtempSync(join(tmpdir(), "search-"));
writeFileSync(join(copies, "package.json"), '{ "type": "module" }');

async function waymark() {
  cpSync(scripts, copies, { recursive: true });
  const load = (name) => import(pathToFileURL(join(copies, name)));
  const [{ words }, { openIndex }, { findGuides }] = await Promise.all(
    ["words.js", "index.js", "rank.js"].map(load),
  );
  return {
    index: filesIn("search/parts"),
    scripts: filesIn("assets").filter((path) => /\/search[.\-][^/]*js$/.test(path)),
    opening: ["search/parts/root.json"],
    open: () => openIndex(new URL("search/parts/root.json", ORIGIN)),
    async ask(index, query) {
      const { guides } = await findGuides(index, words(query));
      await Promise.all(guides.slice(0, SHOWN).map(index.guide));
      return guides.length;
    },
  };
}

async function pagefind() {
  const all = filesIn("pagefind");
  return {
    index: all.filter((path) => /\.pf_/.test(path)),
    scripts: all.filter((path) => /pagefind\.js$|wasm\.en\./.test(path)),
    opening: all.filter((path) => /entry\.json$|\.pf_meta$/.test(path)),
    async open() {
      const copy = join(copies, `pagefind-${Math.random()}.js`);
      cpSync(join(site, "pagefind/pagefind.js"), copy);
      const { createInstance } = await import(pathToFileURL(copy));
      const search = createInstance({ basePath: ORIGIN + "pagefind/", baseUrl: "/" });
      await search.init();
      return search;
    },
    async ask(search, query) {
      const { results } = await search.search(query);
      await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      await search.destroy();
      return results.length;
    },
  };
}

const sum = (paths, kind) => paths.reduce((all, path) => all + sizeOf(path)[kind], 0);
const totals = (paths) => ({ files: paths.length, raw: sum(paths, "raw"), gzip: sum(paths, "gzip") });

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) };
}

const search = await (engine === "waymark" ? waymark : pagefind)();
const kinds = {};
for (const line of readFileSync(queries, "utf8").trimEnd().split("\n")) {
  const [kind, query] = line.split("\t");
  asked = [];
  const start = process.cpuUsage();
  const opened = await search.open();
  const found = await search.ask(opened, query);
  const { user, system } = process.cpuUsage(start);
  const cpu = Math.round((user + system) / 1000);
  (kinds[kind] ??= []).push({ query, found, cpu, requests: asked.length, ...totals(asked) });
}
rmSync(copies, { recursive: true });
const report = { index: totals(search.index), scripts: totals(search.scripts), opening: totals(search.opening), kinds: {} };
for (const [kind, answers] of Object.entries(kinds)) {
  const of = (name) => spread(answers.map((answer) => answer[name]));
  report.kinds[kind] = {
    queries: answers.length,
    found: answers.filter((answer) => answer.found > 0).length,
    raw: of("raw"),
    gzip: of("gzip"),
    requests: of("requests"),
    cpu: of("cpu"),
    worst: answers.toSorted((a, b) => b.raw - a.raw)[0].query,
  };
}
console.log(JSON.stringify(report, null, 1));
