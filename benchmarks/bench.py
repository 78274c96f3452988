#!/usr/bin/env python3
"""Builds the same site with several generators.  See README.md.

  bench.py compare N PEER... [--runs R] [--out FILE]
                                     cold full builds in turn, then a table with ratios
  bench.py prepare PEER N            write the site for PEER from the N-guide corpus
  bench.py build PEER N [--runs R]   cold full builds (whole process), medians
  bench.py rerun PEER N [--runs R]   whole process again after one guide's text changed
  bench.py watch PEER N [--edits E]  watch mode: file saved -> changed HTML there
  bench.py invalid PEER              behaviour on invalid input (10 guides)
  bench.py verify N PEER...          compare page text between peers
  bench.py report                    table of all results
Results are appended to $BENCH_HOME/results.jsonl.
"""
import argparse, http.client, json, os, re, shlex, shutil, signal, statistics, subprocess, sys, time, urllib.request
from html.parser import HTMLParser

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.environ.get("BENCH_HOME", os.path.expanduser("~/.cache/waymark-benchmarks"))
TOOLS = os.path.join(HOME, "tools")
RESULTS = os.path.join(HOME, "results.jsonl")
REPOSITORY = os.environ.get("BENCH_REPOSITORY", os.path.join(HOME, "repository"))
PEERS = os.path.join(HERE, "peers")
VOCABULARY = os.environ.get("BENCH_VOCABULARY", "plain")


def corpus(n):
    d = os.path.join(HOME, "corpus", str(n) + ("" if VOCABULARY == "plain" else "-" + VOCABULARY))
    if not os.path.isdir(d):
        subprocess.check_call([os.path.join(HERE, "gen-corpus"), str(n), d, "--vocabulary", VOCABULARY])
    return os.path.join(d, "guides")


def split(text):
    import yaml
    _, fm, body = text.split("---\n", 2)
    return yaml.load(fm, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), body


class Peer:
    name = ""; content = "guides"; outdir = "public"; caches = (); page = "guides/{}/index.html"; port = 0; drop = ()

    def __init__(self, label): self.label = label
    def convert(self, text): return text
    def prepare(self, src, site):
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(os.path.join(PEERS, self.name), site)
        d = os.path.join(site, self.content)
        os.makedirs(d, exist_ok=True)
        for f in sorted(os.listdir(src)):
            with open(os.path.join(src, f), encoding="utf-8") as i: t = i.read()
            with open(os.path.join(d, f), "w", encoding="utf-8") as o: o.write(self.convert(t))
        self.extra(site)
    def extra(self, site): pass
    def env(self): return dict(os.environ)
    def build(self, site): raise NotImplementedError
    def watch(self, site): return None
    def out(self, site): return os.path.join(site, self.outdir)
    def clean(self, site):
        for d in (self.outdir,) + tuple(self.caches): shutil.rmtree(os.path.join(site, d), ignore_errors=True)
    def source(self, site, slug): return os.path.join(site, self.content, slug + ".md")
    def fetch(self, site, slug):
        try:
            with open(os.path.join(self.out(site), self.page.format(slug)), encoding="utf-8") as f: return f.read()
        except OSError: return ""
    def http(self, path):
        try:
            c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            c.request("GET", path); r = c.getresponse(); b = r.read().decode("utf-8", "replace"); c.close()
            return b if r.status == 200 else ""
        except OSError: return ""


class Hugo(Peer):
    name = "hugo"; content = "content/guides"; caches = ("resources", ".cache"); port = 13131
    exe = os.path.join(TOOLS, "hugo/usr/bin/hugo")
    def extra(self, site):
        with open(os.path.join(site, "content/guides/_index.md"), "w") as f:
            f.write("---\ntitle: Guides\n%s: {render: never, list: never}\n---\n" % ("_build" if self.label == "hugo-old" else "build"))
        if self.label == "hugo-old":
            os.replace(os.path.join(site, "hugo-old.toml"), os.path.join(site, "hugo.toml"))
            os.replace(os.path.join(site, "index-old.rss.xml"), os.path.join(site, "layouts/index.rss.xml"))
        else:
            os.remove(os.path.join(site, "hugo-old.toml")); os.remove(os.path.join(site, "index-old.rss.xml"))
    def bin(self): return "/usr/bin/hugo" if self.label == "hugo-old" else self.exe
    def build(self, site): return [self.bin(), "--source", site, "--cacheDir", site + "/.cache"]
    def watch(self, site): return [self.bin(), "server", "--source", site, "--cacheDir", site + "/.cache", "--port", str(self.port), "--baseURL", f"http://127.0.0.1:{self.port}/", "--renderToMemory"][:None if self.label != "hugo-old" else -1]
    def fetch(self, site, slug):
        return self.http(f"/guides/{slug}/") if getattr(self, "watching", False) else super().fetch(site, slug)


class Eleventy(Peer):
    name = "eleventy"; content = "src/guides"; outdir = "_site"; port = 13132
    def extra(self, site):
        for f in os.listdir(site):
            if f.endswith(".njk"): os.replace(os.path.join(site, f), os.path.join(site, "src", f))
        os.replace(os.path.join(site, "guides.11tydata.js"), os.path.join(site, "src/guides/guides.11tydata.js"))
        os.replace(os.path.join(site, "_includes"), os.path.join(site, "src/_includes"))
    def cmd(self): return ["node", os.path.join(TOOLS, "eleventy/node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"]
    def build(self, site): return self.cmd()
    def watch(self, site):
        return self.cmd() + ["--serve", "--port=" + str(self.port)] + (["--incremental"] if self.label == "eleventy-incremental" else [])


class JBake(Peer):
    name = "jbake"; content = "content/guides"; outdir = "output"; caches = ("cache",); port = 13133
    def convert(self, text):
        m, body = split(text)
        J = lambda x: json.dumps(x, ensure_ascii=False)
        tags = ["bodyarea-" + t for t in m["bodyArea"]] + ["technique-" + t for t in m["technique"]]
        h = [f"title={m['title']}", "type=post", "status=published", f"date={m['date']}", f"slug={m['slug']}",
             f"description={m['description']}", f"difficulty={m['difficulty']}", "tags=" + ",".join(tags),
             "areas=" + J({"items": m["bodyArea"]}), "techniques=" + J({"items": m["technique"]}),
             "tools=" + J({"items": m["tools"]}), "cautions=" + J({"items": m["cautions"]}), "phases=" + J(m["phases"])]
        return "\n".join(h) + "\n~~~~~~\n" + body
    def extra(self, site):
        os.makedirs(os.path.join(site, "assets"), exist_ok=True)
        with open(os.path.join(site, "jbake.properties"), "a") as f:
            f.write(f"server.port={self.port}\n" + ("db.store=plocal\ndb.path=cache\n" if self.label == "jbake-plocal" else ""))
    def cmd(self): return ["java", "-cp", f"{TOOLS}/jbake/conf:{TOOLS}/jbake/lib/*", "org.jbake.launcher.Main"]
    def build(self, site): return self.cmd() + ["-b", ".", "output"]
    def watch(self, site): return self.cmd() + ["-b", "-s", ".", "output"]


class JBakeMaven(JBake):
    def build(self, site):
        return ["mvn", "-o", "-q", "-B", "-f", site + "/pom.xml", "org.jbake:jbake-maven-plugin:2.7.0:generate", "-Djbake.inputDirectory=" + site, "-Djbake.outputDirectory=" + site + "/output"]


class Jekyll(Peer):
    name = "jekyll"; content = "_guides"; outdir = "_site"; caches = (".jekyll-cache",); port = 13134
    def build(self, site): return ["jekyll", "build", "--quiet"]
    def watch(self, site): return ["jekyll", "serve", "--quiet", "--port", str(self.port)] + (["--incremental"] if self.label == "jekyll-incremental" else [])


class Astro(Peer):
    name = "astro"; content = "guides"; outdir = "dist"; caches = (".cache", ".astro"); port = 13135
    def extra(self, site):
        with open(os.path.join(site, "package.json"), "w") as f: f.write('{"type":"module","private":true}')
        os.symlink(os.path.join(TOOLS, "astro/node_modules"), os.path.join(site, "node_modules"))
    def env(self):
        e = dict(os.environ); e["ASTRO_TELEMETRY_DISABLED"] = "1"; e["CI"] = "1"
        e["PATH"] = os.path.join(TOOLS, "node22/node_modules/node/bin") + ":" + e["PATH"]; return e
    def bin(self): return [os.path.join(TOOLS, "node22/node_modules/node/bin/node"), os.path.join(TOOLS, "astro/node_modules/astro/bin/astro.mjs")]
    def build(self, site): return self.bin() + ["build"]
    def watch(self, site): return self.bin() + ["dev", "--port", str(self.port), "--host", "127.0.0.1"]
    def fetch(self, site, slug):
        return self.http(f"/guides/{slug}/") if getattr(self, "watching", False) else super().fetch(site, slug)


class MavenSite(Peer):
    name = "mavensite"; content = "src/site/markdown/guides"; outdir = "target"; page = "site/guides/{}.html"
    def convert(self, text):
        m, body = split(text)
        b = [f"title: {m['title']}", "", f"# {m['title']}", "", f"{m['date']} {m['difficulty']}", "", m["description"], "",
             " ".join(m["bodyArea"] + m["technique"]), "", "## Tools", ""] + [f"- {t}" for t in m["tools"]]
        b += ["", "## Cautions", ""] + [f"- {t}" for t in m["cautions"]]
        for p in ("before", "during", "after"):
            b += ["", "## " + p.capitalize(), ""]
            for k, s in enumerate(m["phases"][p], 1): b += [f"{k}. **{s['title']}**", "", f"    {s['text']}", "", f"    {s['duration']}", ""]
        body = re.sub(r"\]\(/guides/([^/]+)/\)", r"](\1.html)", body)
        return "---\n" + b[0] + "\n---\n" + "\n".join(b[1:]) + "\n" + body
    def extra(self, site):
        d = os.path.join(site, "src/site/markdown")
        with open(os.path.join(d, "index.md"), "w") as f:
            f.write("# Guide Bench\n\n" + "".join(f"- [{x[:-3]}](guides/{x[:-3]}.html)\n" for x in sorted(os.listdir(d + "/guides"))))
    def build(self, site): return ["mvn", "-o", "-q", "-B", "-f", site + "/pom.xml", "org.apache.maven.plugins:maven-site-plugin:3.21.0:site"]


class Waymark(Peer):
    name = "waymark"; content = "src/waymark/guides"; outdir = "target/site"; caches = ("target",); port = 13139
    levels = {"easy": "easy", "moderate": "medium", "advanced": "difficult"}
    def convert(self, text):
        m, body = split(text)
        J = lambda x: json.dumps(x, ensure_ascii=False)
        h = ["---", "title: " + J(m["title"]), "slug: " + m["slug"], "summary: " + J(m["description"]), "audience: partner",
             f"published: {m['date']}", "bodyarea: " + J(m["bodyArea"]), "technique: " + J(m["technique"]), "level: " + m["difficulty"],
             "tools: " + J(m["tools"]), "cautions: " + J(m["cautions"]), "phases:"]
        for p in ("before", "during", "after"):
            h += ["  - title: " + p.capitalize(), "    steps:"]
            for s in m["phases"][p]: h += ["      - title: " + J(s["title"]), "        do: " + J(s["text"]), "        time: " + s["duration"]]
        body = re.sub(r"\]\(/guides/([^/]+)/\)", r"](\1.md)", body).replace("](/img/", "](img/")
        return "\n".join(h) + "\n---\n" + body
    def cmd(self): return ["mvn", "-o", "-q", "-B", "-Dmaven.repo.local=" + REPOSITORY, "-Daether.enhancedLocalRepository.trackingFilename=none"]
    def build(self, site): return self.cmd() + ["-f", site + "/pom.xml", "waymark:generate"]
    def watch(self, site): return self.cmd() + ["-f", site + "/pom.xml", "waymark:serve", f"-Dwaymark.port={self.port}"]
    def fetch(self, site, slug):
        return self.http(f"/guides/{slug}/") if getattr(self, "watching", False) else super().fetch(site, slug)


class MavenStart(Waymark):
    """What Maven and the JVM take where there is nothing to do."""
    outdir = "none"
    def build(self, site): return super().build(site) + ["-Dwaymark.skip"]


class Copy(Waymark):
    """Copies the finished site: the limit of what writing files allows."""
    outdir = "copy"; caches = ()
    def prepare(self, src, site):
        super().prepare(src, site)
        r = run_once(super().build(site), site, self.env(), site + ".log")
        if r["rc"]: sys.exit(open(site + ".log").read())
    def build(self, site): return ["cp", "-r", site + "/target/site", site + "/copy"]


class WaymarkDefault(Waymark):
    """With the default theme and all that is published beside the pages."""
    def extra(self, site):
        shutil.rmtree(os.path.join(site, "src/waymark/theme"))
        p = os.path.join(site, "src/waymark/site.yaml")
        t = re.sub(r"^omit:.*\n|^ *paged:.*\n", "", open(p).read(), flags=re.M)
        with open(p, "w") as f: f.write(t)


ALL = {"waymark": Waymark, "maven": MavenStart, "copy": Copy, "waymark-default": WaymarkDefault, "hugo": Hugo, "hugo-old": Hugo, "eleventy": Eleventy, "eleventy-incremental": Eleventy, "jbake": JBake, "jbake-plocal": JBake,
       "jbake-maven": JBakeMaven, "jekyll": Jekyll, "jekyll-incremental": Jekyll, "astro": Astro, "mavensite": MavenSite}


def external():
    """Peers defined outside this file: $BENCH_PEERS names a python file that adds to ALL."""
    p = os.environ.get("BENCH_PEERS")
    if p: exec(compile(open(p).read(), p, "exec"), globals())


def site_of(label, n): return os.path.join(HOME, "sites", f"{label}-{n}" + ("" if VOCABULARY == "plain" else "-" + VOCABULARY))


def idle(sec=0.5):
    def snap():
        v = list(map(int, open("/proc/stat").readline().split()[1:])); return sum(v[:8]), v[3] + v[4]
    a = snap(); time.sleep(sec); b = snap()
    return (b[1] - a[1]) / max(1, b[0] - a[0])


def busy():
    v = list(map(int, open("/proc/stat").readline().split()[1:])); return (sum(v[:8]) - v[3] - v[4]) / os.sysconf("SC_CLK_TCK")


def quiet(limit=float(os.environ.get("BENCH_QUIET_S", "20"))):
    t = time.time()
    while True:
        i = idle()
        if i > 0.93 or time.time() - t > limit: return round(i, 2)


def run_once(argv, cwd, env, log):
    with open(log, "wb") as f:
        b0 = busy(); t0 = time.perf_counter()
        p = subprocess.Popen(argv, cwd=cwd, env=env, stdout=f, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        _, st, ru = os.wait4(p.pid, 0)
        wall = time.perf_counter() - t0; b1 = busy()
    p.returncode = os.waitstatus_to_exitcode(st)
    return {"wall": round(wall, 4), "cpu": round(ru.ru_utime + ru.ru_stime, 4), "rss_mb": round(ru.ru_maxrss / 1024, 1), "rc": p.returncode,
            "foreign": round(max(0.0, b1 - b0 - ru.ru_utime - ru.ru_stime) / wall, 2)}


def measure_out(d):
    n = b = h = 0
    for r, _, fs in os.walk(d):
        for f in fs:
            n += 1; b += os.path.getsize(os.path.join(r, f)); h += f.endswith(".html")
    return {"files": n, "bytes": b, "html": h}


def record(x):
    x["load1"] = os.getloadavg()[0]
    with open(RESULTS, "a") as f: f.write(json.dumps(x) + "\n")
    if x["kind"] != "compare": print(json.dumps({k: v for k, v in x.items() if k != "runs"}), flush=True)


def med(runs, k): return round(statistics.median(r[k] for r in runs), 3)


def pick(src, k=0):
    fs = sorted(f[:-3] for f in os.listdir(src) if f.endswith(".md") and f != "_index.md"); return fs[(len(fs) // 2 + k) % len(fs)]


def clean_run(r): return r["foreign"] < 0.15


def best_runs(res, n):
    """The runs least disturbed by other processes (foreign = their CPU seconds per wall second)."""
    c = [r for r in res if clean_run(r)]
    return c if len(c) >= min(n, 3) or len(c) == len(res) else sorted(res, key=lambda r: r["foreign"])[:max(1, n)]


def do_build(label, n, runs, warm=1):
    peer = ALL[label](label); site = site_of(label, n)
    if not os.path.isdir(site): peer.prepare(corpus(n), site)
    res = []; log = site + ".log"
    for k in range(warm + 2 * runs):
        peer.clean(site); i = quiet(); r = run_once(peer.build(site), site, peer.env(), log); r["idle_before"] = i
        if k >= warm: res.append(r)
        if r["rc"]: print(open(log, errors="replace").read()[-2000:], file=sys.stderr); break
        if sum(clean_run(x) for x in res) >= runs: break
    res = best_runs(res or [r], runs)
    record({"kind": "build", "peer": label, "n": n, "wall": med(res, "wall"), "min": min(r["wall"] for r in res), "max": max(r["wall"] for r in res),
            "cpu": med(res, "cpu"), "rss_mb": med(res, "rss_mb"), "foreign": med(res, "foreign"), "counted": len(res), "rc": res[-1]["rc"], **measure_out(peer.out(site)), "runs": res})


def cpu_name():
    for l in open("/proc/cpuinfo"):
        if l.startswith("model name"): return l.split(":", 1)[1].strip()
    return "unknown"


def version(argv):
    try: return subprocess.run(argv, capture_output=True, text=True).stdout.splitlines()[0]
    except (OSError, IndexError): return " ".join(argv) + ": unknown"


def do_compare(n, labels, runs, out):
    """Builds in turn, A B A B, so that what the machine does besides falls on all of them."""
    peers = {l: ALL[l](l) for l in labels}; res = {l: [] for l in labels}
    for l, p in peers.items(): p.prepare(corpus(n), site_of(l, n))
    for k in range(runs + 1):                    # the first round warms the disk cache
        for l, p in peers.items():
            site = site_of(l, n); p.clean(site); quiet()
            r = run_once(p.build(site), site, p.env(), site + ".log")
            if r["rc"]: sys.exit(f"{l} failed:\n" + open(site + ".log", errors="replace").read()[-3000:])
            if k: res[l].append(r)
    base = next((l for l in ("hugo", *labels) if l in labels)); b = {k: med(res[base], k) for k in ("wall", "cpu", "rss_mb")}
    mem = int(re.search(r"MemTotal:\s+(\d+)", open("/proc/meminfo").read()).group(1)) // 2**20
    lines = [f"{n:,} guides, medians of {runs} runs, {time.strftime('%Y-%m-%d')}; {os.cpu_count()} x {cpu_name()}, {mem} GiB; "
             + version(["java", "--version"]) + ("; " + version([Hugo.exe, "version"]).split(" BuildDate")[0] if "hugo" in labels else ""), "",
             f"| build | wall s (min-max) | CPU s | memory MB | files | wall : {base} | CPU : {base} | memory : {base} | other load |", "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
    for l, p in peers.items():
        m = {k: med(res[l], k) for k in ("wall", "cpu", "rss_mb", "foreign")}; w = [r["wall"] for r in res[l]]
        files = measure_out(p.out(site_of(l, n)))["files"]
        lines.append(f"| {l} | {m['wall']:.2f} ({min(w):.2f}-{max(w):.2f}) | {m['cpu']:.2f} | {m['rss_mb']:.0f} | {files} | {m['wall'] / b['wall']:.2f} | {m['cpu'] / b['cpu']:.2f} | {m['rss_mb'] / b['rss_mb']:.2f} | {m['foreign']:.2f} |")
        record({"kind": "compare", "peer": l, "n": n, **m, "runs": res[l]})
    text = "\n".join(lines) + "\n"; print("\n" + text)
    if out:
        with open(out, "w") as f: f.write(text)


def edit(path, orig, token):
    with open(path, "w", encoding="utf-8") as f: f.write(orig.rstrip("\n") + f"\n\nEdited {token} today.\n")


def do_rerun(label, n, runs):
    peer = ALL[label](label); site = site_of(label, n); slug = pick(corpus(n)); src = peer.source(site, slug)
    orig = open(src, encoding="utf-8").read(); res = []; ok = True
    peer.clean(site); run_once(peer.build(site), site, peer.env(), site + ".log")
    for k in range(2 * runs):
        tok = f"tok{k}x{os.getpid()}"; edit(src, orig, tok); i = quiet()
        r = run_once(peer.build(site), site, peer.env(), site + ".log"); r["idle_before"] = i; res.append(r)
        ok = ok and tok in peer.fetch(site, slug)
        if sum(clean_run(x) for x in res) >= runs: break
    res = best_runs(res, runs)
    edit(src, orig, "x"); open(src, "w", encoding="utf-8").write(orig)
    record({"kind": "rerun", "peer": label, "n": n, "wall": med(res, "wall"), "cpu": med(res, "cpu"), "rss_mb": med(res, "rss_mb"), "foreign": med(res, "foreign"), "counted": len(res), "correct": ok, "runs": res})


def tree(pid):
    out = []; todo = [pid]
    while todo:
        p = todo.pop(); out.append(p)
        try: todo += [int(x) for t in os.listdir(f"/proc/{p}/task") for x in open(f"/proc/{p}/task/{t}/children").read().split()]
        except OSError: pass
    return out


def hwm(pid):
    best = 0
    for p in tree(pid):
        try: best = max(best, int(re.search(r"VmHWM:\s+(\d+)", open(f"/proc/{p}/status").read()).group(1)))
        except (OSError, AttributeError): pass
    return round(best / 1024, 1)


def cpu_of(pid):
    s = 0
    for p in tree(pid):
        try: v = open(f"/proc/{p}/stat").read().rsplit(")", 1)[1].split(); s += int(v[11]) + int(v[12])
        except OSError: pass
    return s


def not_working(pid, sec=0.5):
    a = cpu_of(pid); time.sleep(sec); return cpu_of(pid) - a <= 5


def do_watch(label, n, edits, first_limit=600, limit=120, settle=2.0):
    peer = ALL[label](label); site = site_of(label, n); slug = pick(corpus(n)); src = peer.source(site, slug)
    if not os.path.isdir(site): peer.prepare(corpus(n), site)
    orig = open(src, encoding="utf-8").read(); peer.clean(site); peer.watching = True
    argv = peer.watch(site)
    log = site + ".watch.log"; t0 = time.perf_counter()
    p = subprocess.Popen(argv, cwd=site, env=peer.env(), stdout=open(log, "wb"), stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True)
    res = []; ready = None
    try:
        while time.perf_counter() - t0 < first_limit and p.poll() is None:
            if "</html>" in peer.fetch(site, slug): ready = time.perf_counter() - t0; break
            time.sleep(0.02)
        time.sleep(settle)
        for _ in range(240):          # until the process itself is idle
            if not_working(p.pid): break
        time.sleep(settle)
        for k in range(edits):
            tok = f"wtok{k}x{os.getpid()}"; t = time.perf_counter(); edit(src, orig, tok); got = None
            while time.perf_counter() - t < limit and p.poll() is None:
                if tok in peer.fetch(site, slug): got = time.perf_counter() - t; break
                time.sleep(0.005)
            res.append(got)
            for _ in range(240):
                if not_working(p.pid): break
            time.sleep(1.0)
        rss = hwm(p.pid)
    finally:
        open(src, "w", encoding="utf-8").write(orig)
        if p.poll() is None:
            for q in reversed(tree(p.pid)):
                try: os.kill(q, signal.SIGTERM)
                except OSError: pass
            try: p.wait(15)
            except subprocess.TimeoutExpired: p.kill(); p.wait()
    good = [r for r in res if r is not None]
    record({"kind": "watch", "peer": label, "n": n, "ready": ready and round(ready, 3), "wall": good and round(statistics.median(good), 3) or None,
            "min": good and round(min(good), 3) or None, "max": good and round(max(good), 3) or None, "rss_mb": rss, "missed": len(res) - len(good), "runs": res})


class Text(HTMLParser):
    def __init__(s): super().__init__(); s.t = []; s.on = 0; s.skip = 0
    def handle_starttag(s, tag, a):
        if tag in ("main", "article"): s.on += 1
    def handle_endtag(s, tag):
        if tag in ("main", "article"): s.on -= 1
    def handle_data(s, d):
        if s.on: s.t.append(d)


def text_of(html):
    p = Text(); p.feed(html); t = " ".join(" ".join(p.t).split())
    for a, b in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"), ("\u2026", "...")): t = t.replace(a, b)
    return re.sub(r"\s+([.,;:!?])", r"\1", t)


def lists_of(out):
    """The guides that each list, the feed and the sitemap lead to; their order is not the same within a day."""
    files = ["index.html", "feed.xml", "sitemap.xml"]
    for kind in ("bodyarea", "technique"):
        files += [f"{kind}/{t}/index.html" for t in sorted(os.listdir(os.path.join(out, kind))) if t != "index.html" and t != "feed.xml"]
    found = {}
    for name in files:
        with open(os.path.join(out, name), encoding="utf-8") as f: slugs = set(re.findall(r"/guides/([^/\"<>]+)/", f.read().replace('href="guides/', 'href="/guides/')))
        found[name] = sorted(slugs)
    return found


def do_verify(n, labels):
    src = corpus(n); base = None; lists = None; equal = True
    for label in labels:
        peer = ALL[label](label); site = site_of(label, n); slugs = [pick(src, k) for k in (0, 1, 2)]
        if not os.path.isdir(site): peer.prepare(src, site)
        peer.clean(site); run_once(peer.build(site), site, peer.env(), site + ".log")
        pages = [peer.fetch(site, s) for s in slugs]; texts = [text_of(x) for x in pages]
        if base is None: base = texts
        if label != "mavensite": # it writes pages only
            mine = lists_of(peer.out(site)); lists = lists or mine
            other = [name for name in lists if mine.get(name) != lists[name] or not mine[name]]
            print(label, "lists, feed and sitemap equal to first peer:", len(lists) - len(other), "of", len(lists), *other)
            equal = equal and not other
        tags = {t: sum(len(re.findall(rf"<{t}[ >]", x)) for x in pages) for t in ("ol", "li", "table", "td", "img", "blockquote", "strong", "em", "a", "h2", "h3")}
        print(label, "page text equal to first peer:", [a == b for a, b in zip(texts, base)], [len(t) for t in texts], tags, measure_out(peer.out(site)))
        for a, b in zip(texts, base):
            equal = equal and a == b and a != ""
            if a != b:
                k = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b))); print("   differs:", repr(b[k - 30:k + 60]), "|", repr(a[k - 30:k + 60])); break
    if not equal: sys.exit("the sites differ")


def do_invalid(label):
    peer0 = ALL[label](label)
    src = corpus(10); files = sorted(os.listdir(src))
    def case(name, mutate, tmpl=None):
        d = os.path.join(HOME, "invalid", "src"); shutil.rmtree(d, ignore_errors=True); shutil.copytree(src, d)
        if mutate: mutate(d)
        peer = ALL[label](label); site = os.path.join(HOME, "invalid", f"{label}-{name}")
        peer.raw = {}
        try: peer.prepare(d, site)
        except Exception as e: print(f"== {label} {name}: adapter could not convert ({type(e).__name__}); see hand-made case"); return
        if tmpl: tmpl(site)
        log = site + ".log"; r = run_once(peer.build(site), site, peer.env(), log)
        txt = re.sub(r"\x1b\[[0-9;]*m", "", open(log, errors="replace").read())
        html = measure_out(peer.out(site))["html"]
        lines = [l for l in txt.splitlines() if l.strip() and not re.match(r"(INFO )?(Rendering|Processing|Baking|Baked|Content det|Parsed|Data files)", l)]
        print(f"== {label} {name}: rc={r['rc']} html={html} log={log}"); print("\n".join("   " + l[:260] for l in lines[:9]))
    def sub(f, a, b):
        def m(d):
            p = os.path.join(d, files[f]); t = open(p).read(); assert a in t, (a, p); open(p, "w").write(t.replace(a, b, 1))
        return m
    def bad_yaml(site):
        p = peer0.source(site, files[3][:-3]); t = open(p).read()
        if label.startswith("jbake"): t = t.replace("tools={", "tools={{\"x\": [", 1).replace("date=20", "date=abc20", 1)
        else: t = re.sub(r"^title: .*$", 'title: "unclosed', t, count=1, flags=re.M).replace("tools:\n", "tools: [a, b\n", 1)
        open(p, "w").write(t)
    def bad_var(site):
        spots = {"hugo": ("layouts/_default/single.html", "{{ .Title }}", "{{ .Titel }}"), "eleventy": ("src/_includes/guide.njk", "{{ title }}", "{{ titel.foo }}"),
                 "jbake": ("templates/guide.ftl", "${content.title?html}", "${content.titel?html}"), "jekyll": ("_layouts/guide.html", "{{ page.title | escape }}", "{{ page.titel | escape }}"),
                 "astro": ("src/pages/guides/[slug].astro", "<h1>{d.title}</h1>", "<h1>{d.titel.foo}</h1>")}
        if peer0.name not in spots: return
        f, a, b = spots[peer0.name]; p = os.path.join(site, f); t = open(p).read(); assert a in t; open(p, "w").write(t.replace(a, b, 1))
    def bad_param(site):
        spots = {"hugo": ("layouts/_default/single.html", "{{ .Params.difficulty }}", "{{ .Params.dificulty }}"), "eleventy": ("src/_includes/guide.njk", "{{ difficulty }}", "{{ dificulty }}"),
                 "astro": ("src/pages/guides/[slug].astro", "{d.difficulty}", "{d.dificulty}")}
        if peer0.name not in spots: return
        f, a, b = spots[peer0.name]; p = os.path.join(site, f); t = open(p).read(); assert a in t; open(p, "w").write(t.replace(a, b, 1))
    link = lambda d: (lambda p: (lambda t: open(p, "w").write(t.rstrip() + "\n\nSee [gone](/guides/no-such-guide/).\n"))(open(p).read()))(os.path.join(d, files[4]))
    def dup(d):
        t5 = open(os.path.join(d, files[5])).read(); s = files[5][:-3]
        p = os.path.join(d, files[6]); t = open(p).read(); open(p, "w").write(re.sub(r"^slug: .*$", "slug: " + s, t, count=1, flags=re.M))
    def dup_permalink(site):     # peers whose URL is the file name: force the same permalink
        p = peer0.source(site, files[6][:-3]); t = open(p).read(); s = files[5][:-3]
        open(p, "w").write(t.replace("---\n", f"---\npermalink: /guides/{s}/\n", 1))
    case("ok", None)
    case("i-malformed-yaml", None, bad_yaml)
    case("ii-unknown-variable", None, bad_var)
    if peer0.name in ("hugo", "eleventy", "astro"): case("ii-b-unknown-param", None, bad_param)
    case("iii-broken-link", link)
    case("iv-duplicate-slug", dup)
    if peer0.name in ("eleventy", "jekyll"): case("iv-b-duplicate-permalink", None, dup_permalink)
    case("v-future-date", lambda d: (lambda p: (lambda t: open(p, "w").write(re.sub(r"^date: .*$", "date: 2099-01-01", t, count=1, flags=re.M)))(open(p).read()))(os.path.join(d, files[7])))
    def draft(site):
        p = peer0.source(site, files[8][:-3]); t = open(p).read()
        t = t.replace("status=published", "status=draft", 1) if label.startswith("jbake") else t.replace("---\n", "---\ndraft: true\n" + ("published: false\n" if peer0.name == "jekyll" else ""), 1)
        open(p, "w").write(t)
    case("v-draft", None, draft)


def do_report():
    rows = [json.loads(l) for l in open(RESULTS)]
    last = {}
    for r in rows: last[(r["kind"], r["peer"], r["n"])] = r
    for kind in ("build", "rerun", "watch"):
        print(f"\n{kind}: peer N wall_s [min-max] cpu_s rss_MB files html bytes")
        for (k, p, n), r in sorted(last.items(), key=lambda x: (x[0][1], x[0][2])):
            if k == kind: print(f"  {p:22} {n:>6} {r['wall']} [{r.get('min', '')}-{r.get('max', '')}] {r.get('cpu', '')} {r['rss_mb']} foreign={r.get('foreign', '')} {r.get('files', '')} {r.get('html', '')} {r.get('bytes', '')}" + (f" ready={r['ready']} missed={r['missed']}" if kind == "watch" else "") + (f" correct={r['correct']}" if kind == "rerun" else "") + (f" rc={r['rc']}" if r.get("rc") else ""))
    print("\nmarginal ms/page, 1k -> 10k:")
    for p in ALL:
        a, b = last.get(("build", p, 1000)), last.get(("build", p, 10000))
        if a and b: print(f"  {p:22} {(b['wall'] - a['wall']) / 9:.3f}")


def main():
    external()
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what"); ap.add_argument("args", nargs="*"); ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--warm", type=int, default=1); ap.add_argument("--out"); ap.add_argument("--edits", type=int, default=5)
    a = ap.parse_args()
    if a.what == "report": return do_report()
    if a.what == "compare": return do_compare(int(a.args[0]), a.args[1:], a.runs, a.out)
    if a.what == "verify": return do_verify(int(a.args[0]), a.args[1:])
    if a.what == "invalid": return [do_invalid(p) for p in a.args]
    label, n = a.args[0], int(a.args[1])
    if a.what == "prepare": ALL[label](label).prepare(corpus(n), site_of(label, n))
    elif a.what == "build": do_build(label, n, a.runs, a.warm)
    elif a.what == "rerun": do_rerun(label, n, a.runs)
    elif a.what == "watch": do_watch(label, n, a.edits)
    else: ap.error("unknown " + a.what)


if __name__ == "__main__":
    main()
