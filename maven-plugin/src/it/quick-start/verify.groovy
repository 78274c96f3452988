assert new File(basedir, 'build.log').text.contains('0 warnings')
def pom = new File(basedir, 'pom.xml')
assert pom.readLines().size() <= 25
assert new File(basedir, 'src/waymark/guides/first.md').file

def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').file
assert new File(site, 'guides/first/index.html').file
