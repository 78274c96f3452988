// Every comment "quick-start: PATH" in the README names the file that the next fenced block is.
def blocks = new File(readme).text =~ /(?s)<!-- quick-start: (\S+) -->\s*(`{3,})\w*\n(.*?)\n\2/
blocks.each { all, path, fence, text ->
  def file = new File(basedir, path)
  file.parentFile.mkdirs()
  file.text = text + '\n'
}
assert new File(basedir, 'pom.xml').file : 'the README has no quick start'
true
