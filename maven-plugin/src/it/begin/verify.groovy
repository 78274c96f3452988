def log = new File(basedir, 'build.log').text
def guides = new File(basedir, 'src/waymark/guides')

def path = { it.replace('/', File.separator) }
assert log.contains('Waymark: new: ' + path('src/waymark/guides/feet.md'))
assert log.contains('Waymark: new: ' + path('src/waymark/guides/back/back.md'))
assert log.contains('Waymark: new: ' + path('src/waymark/guides/neck.bn.md'))
assert log.contains('When it is done, delete "draft: true" and run mvn waymark:check')

// The second one stays out of the way of the first.
assert log.contains('guides/feet.md is there already, and stays as it is')
assert new File(guides, 'feet.md').text.contains('\nsteps:\n')
assert new File(guides, 'feet.md').text.contains('\npublished: 2026-11-22\n')
assert log.contains('the title ".." has no letter or digit to name a file after; '
    + 'there is no form "phase": did you mean "phases"?; '
    + '"../out" is no folder of guides: write one such as guides/back')
assert !new File(basedir, 'src/waymark/out').exists()
assert !log.contains('\tat ')

// At first the drafts are left out, then they are guides like any other.
assert log =~ /Waymark: 1 guide, /
assert log =~ /Waymark: 4 guides, \d+ pages; 0 warnings; /
