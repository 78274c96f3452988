def log = new File(basedir, 'build.log').text
def site = new File(basedir, 'target/site')

assert new File(site, 'index.html').text.contains('<html')
assert new File(site, 'guides/neck/index.html').text.contains('Relax your neck')
assert new File(site, 'guides/feet/arches/index.html').text.contains('Rub your arches')
assert !new File(site, 'guides/draft').exists()

assert log =~ /Waymark: 2 guides, \d+ pages; \d+ warnings?; \d+\.\d s/
assert log =~ /Waymark: 2 guides, \d+ pages; [1-9]\d* written, 0 unchanged, 0 removed; \d+ warnings?; \d+\.\d s; see target.site/
assert log =~ /Waymark: 2 guides, \d+ pages; 0 written, [1-9]\d* unchanged, 0 removed/
assert log.contains('Waymark: left out: 1 draft (to include: -Dwaymark.drafts)')

assert log.contains('waymark:generate') && log.contains('waymark:check') && log.contains('waymark.failOn')

assert log.count('Waymark: skipped') == 2
assert !new File(basedir, 'target/skipped').exists()

// Drafts and what is published after the date.
assert log =~ /Waymark: 3 guides, /
