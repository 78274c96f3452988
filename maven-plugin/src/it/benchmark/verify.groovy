// What benchmarks/run does for Waymark alone, with a few guides, so that it does not fall into disrepair.
def bench = new File(new File(readme).canonicalFile.parentFile, 'benchmarks/bench.py')
def run = { String... arguments ->
  def builder = new ProcessBuilder(['python3', bench.path, *arguments]).directory(basedir).redirectErrorStream(true)
  builder.environment().putAll(BENCH_HOME: new File(basedir, 'target/bench').path,
      BENCH_REPOSITORY: localRepositoryPath.path, BENCH_QUIET_S: '0', MAVEN_OPTS: '', MAVEN_ARGS: '')
  def process = builder.start()
  def said = process.inputStream.text
  assert process.waitFor() == 0 : said
  said
}
assert run('verify', '100', 'waymark').contains('lists, feed and sitemap equal to first peer: 30 of 30')
def table = run('compare', '100', 'waymark', 'waymark-default', 'maven', 'copy', '--runs', '1')
assert ['waymark', 'waymark-default', 'maven', 'copy'].every { table.contains("| ${it} |") }
