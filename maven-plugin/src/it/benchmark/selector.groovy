// It needs Python and its reader of YAML.
try {
  return ['python3', '-c', 'import yaml'].execute().waitFor() == 0
} catch (IOException none) {
  return false
}
