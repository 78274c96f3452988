// Maven serves the site until it is told to end, and shows what is saved meanwhile.
def home = System.getProperty('maven.home')
def windows = System.getProperty('os.name').startsWith('Windows')
def mvn = new File(home, windows ? 'bin/mvn.cmd' : 'bin/mvn').path
// All is in the repository of these tests by now, wherever it came from.
def command = [mvn, '-o', '-B', "-Dmaven.repo.local=${localRepositoryPath}",
    '-Daether.enhancedLocalRepository.trackingFilename=none', 'waymark:serve']
def builder = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true)
builder.environment().putAll(MAVEN_OPTS: '', MAVEN_ARGS: '')
def process = builder.start()
def said = new StringBuffer()
def reading = Thread.start { process.inputStream.eachLine('UTF-8') { said.append(it).append('\n') } }
def until = { String what, Closure condition ->
  def end = System.nanoTime() + 90_000_000_000L
  while (!condition()) {
    assert System.nanoTime() < end : "${what}:\n${said}"
    sleep 100
  }
}
try {
  until('it says where it is') { said =~ /see http:\S+/ || !process.alive }
  def address = (said =~ /see (http:\S+)/)[0][1]
  def page = { new URL(address + 'guides/neck/').getText('UTF-8') }
  assert page().contains('<h1')
  def guide = new File(basedir, 'src/waymark/guides/neck.md')
  guide.setText(guide.getText('UTF-8').replaceFirst(/title: .*/, 'title: Saved meanwhile'), 'UTF-8')
  until('a save is shown') { page().contains('Saved meanwhile') }
  guide.setText(guide.getText('UTF-8').replaceFirst(/title: .*/, 'titel: Misspelt'), 'UTF-8')
  until('a mistake is told with its place') { said.contains('guides/neck.md:2') }
  assert page().contains('Saved meanwhile')
  assert !new File(basedir, 'target/site').exists()
} finally {
  // Maven's script may hand signals on or not, so the one that serves is asked, too.
  process.descendants().forEach { it.destroy() }
  process.destroy()
}
assert process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)
reading.join(10_000)
