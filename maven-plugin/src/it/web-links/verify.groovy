def log = new File(basedir, 'build.log').text

// Nobody asks an address inside this machine or its network; only the second goal wants to ask at all.
assert log.count('private-web-link') == 2
assert log.contains('guides/neck.md:8:')
assert log.contains('guides/neck.md:10:')
