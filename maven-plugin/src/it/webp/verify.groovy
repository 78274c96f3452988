def page = new File(basedir, 'target/site/guides/hands/index.html').text
def media = new File(basedir, 'target/site/media').list().sort()

for (width in [480, 960, 1440]) {
  assert media.count { it ==~ "photo-[0-9a-f]{10}-${width}w[.]webp" } == 1
  assert media.count { it ==~ "photo-[0-9a-f]{10}-${width}w[.]jpg" } == 1
}
for (name in media.findAll { it.endsWith('.webp') }) {
  def bytes = new File(basedir, "target/site/media/${name}").bytes
  assert new String(bytes, 0, 4, 'US-ASCII') == 'RIFF' && new String(bytes, 8, 4, 'US-ASCII') == 'WEBP'
}
assert page =~ /<picture>\s*<source type="image\/webp" srcset="[^"]*-480w.webp 480w, [^"]*-1440w.webp 1440w"/
assert page =~ /<img src="[^"]*-1440w.jpg" srcset="[^"]*-480w.jpg 480w, /
assert new File(basedir, 'build.log').text.contains('unchanged')
