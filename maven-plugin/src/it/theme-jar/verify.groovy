def site = new File(basedir, 'guides/target/site')
def guide = new File(site, 'guides/neck/index.html').text
def style = new File(site, 'assets').listFiles().find { it.name ==~ /site-.*[.]css/ }.text

// Of the jar: a partial, a message and a new one, tokens, a template.
assert guide.contains('<p class="glance">2 things to do</p>')
assert guide.contains('What to do</h2>') && !guide.contains('Steps</h2>')
assert style.contains('--accent:#123456') && !style.contains('--margin-figure:')
assert new File(site, '404.html').text.contains('<h1>Not in this house</h1>')

// The site's own file comes before that of the jar.
assert guide.contains('<p>So has the site.</p>') && !guide.contains('The house has')

// All else is the default theme.
assert guide.contains('<ol class="steps">')
assert style.contains('.care-card')
