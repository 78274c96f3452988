def log = new File(basedir, 'build.log').text
def failure = { module ->
  def found = log =~ /on project ${module}: (.*?)( -> \[Help \d+\])?\n/
  assert found.find()
  found.group(1)
}

assert failure('date') == 'waymark.date is "22.11.2026": write a date such as 2026-11-22'
assert failure('fail-on') == 'waymark.failOn is "sometimes": write error or warning'
assert failure('no-content').startsWith("There is no folder ${new File(basedir, 'no-content/guides')}: ")
assert failure('output-is-a-file').contains(new File(basedir, 'file').path)
assert failure('output-below-a-file').contains(new File(basedir, 'file').path)
assert failure('foreign-output').contains(new File(basedir, 'foreign-output/occupied').path)
assert failure('foreign-output').contains('<maven.site.skip>true</maven.site.skip>')
assert !failure('output-is-a-file').contains('maven.site.skip')

assert !log.contains('\tat ')
assert new File(basedir, 'file').text == 'A file.\n'
assert new File(basedir, 'foreign-output/occupied').list() == ['mine.txt']
