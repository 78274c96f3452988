def log = new File(basedir, 'build.log').text

assert log.contains("There is no folder ${new File(basedir, 'src/waymark')}: put site.yaml and guides/ there")
