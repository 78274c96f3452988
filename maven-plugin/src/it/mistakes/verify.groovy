def log = new File(basedir, 'build.log').text

['guides/misspelt.md:6:1', 'guides/quote.md:3:10', 'guides/step.md:8:5'].each {
  assert log.count(it) == 2
}
assert log.count('3 errors in 3 files') == 2 * 1
assert log.contains('3 errors in 3 files; nothing was written, the published site is unchanged')
assert !log.contains('good.md')
assert !log.contains('Exception: ')
assert !new File(basedir, 'target/site').exists()
