def log = new File(basedir, 'build.log').text
def guides = new File(basedir, 'src/waymark/guides')

assert log.contains('_posts/2020-01-02-feet.md -> guides/posts/feet.md: title, tags, image, 2 steps, published')
assert log.contains('a guide has no place for this field: layout: post')
assert log.contains('_posts/2020-01-02-feet.md:2')
assert log.contains('broken.md: not imported')
assert log.contains('Waymark: 1 guides written, 0 there already, 1 not imported; 1 other files copied')
assert new File(guides, 'posts/feet.md').text.contains('draft: true')
assert new File(guides, 'assets/feet.svg').exists()

// The check with drafts passes: it says how many guides there are, and warns only.
assert log =~ /Waymark: 1 guides?, \d+ pages; \d+ warnings?;/

assert log.contains('Waymark: 0 guides written, 1 there already, 1 not imported; 0 other files copied')

assert log.contains('Say which folder to import: -Dwaymark.from=FOLDER')
assert log.contains('to import')
assert !log.contains('failed unexpectedly')
