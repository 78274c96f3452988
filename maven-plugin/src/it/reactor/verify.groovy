def log = new File(basedir, 'build.log').text

assert log.count('Waymark: skipped, there is no folder src') == 2
assert new File(basedir, 'guides/target/site/guides/neck/index.html').file
assert !new File(basedir, 'target/site').exists()
assert !new File(basedir, 'library/target/site').exists()
assert log =~ /1 guide, .* 0 written, [1-9]\d* unchanged/
