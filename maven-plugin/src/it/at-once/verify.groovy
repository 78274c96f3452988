// The site of one content is there. Two builds at once, of it and of the other, a few times.
def home = System.getProperty('maven.home')
def windows = System.getProperty('os.name').startsWith('Windows')
def mvn = new File(home, windows ? 'bin/mvn.cmd' : 'bin/mvn').path
def site = new File(basedir, 'target/site')
def files = {
  def found = [:]
  site.eachFileRecurse { file ->
    def name = site.toPath().relativize(file.toPath()).toString()
    if (file.file && !name.startsWith('.waymark')) {
      found[name] = file.bytes.encodeBase64().toString()
    }
  }
  found
}
def start = { content ->
  // All is in the repository of these tests by now, wherever it came from.
  def command = [mvn, '-o', '-B', '-q', "-Dmaven.repo.local=${localRepositoryPath}",
      '-Daether.enhancedLocalRepository.trackingFilename=none', "-Dcontent=${content}", 'waymark:generate']
  def builder = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true)
  builder.environment().putAll(MAVEN_OPTS: '', MAVEN_ARGS: '')
  builder.start()
}
def finish = { process ->
  def said = process.inputStream.text
  [process.waitFor(), said]
}

def sites = [one: files()]
assert finish(start('other'))[0] == 0
sites.other = files()
assert sites.one != sites.other

3.times {
  def builds = ['one', 'other'].collect { start(it) }
  def outcomes = builds.collect { finish(it) }
  assert outcomes.any { it[0] == 0 }
  outcomes.findAll { it[0] != 0 }.each {
    assert it[1].contains('another build is writing the site into ' + site.path + ': wait until it has ended')
  }
  assert files() in sites.values()
}
