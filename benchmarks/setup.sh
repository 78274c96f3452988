#!/bin/sh
# setup.sh [PEER...]: installs what is named of hugo, eleventy, astro, jekyll, jbake and mavensite, and Waymark.
# Everything lies below $BENCH_HOME (default: ~/.cache/waymark-benchmarks) but Debian's packages, which need root.
set -e
here=$(cd "$(dirname "$0")" && pwd); home=${BENCH_HOME:-$HOME/.cache/waymark-benchmarks}; t=$home/tools
mkdir -p "$t"
has() { case " $peers " in *" $1 "*) true;; *) false;; esac; }
npm_install() { # folder, package
  [ -d "$t/$1/node_modules" ] && return
  mkdir -p "$t/$1"; (cd "$t/$1" && npm init -y >/dev/null 2>&1 && npm install "$2" >/dev/null 2>&1)
}
peers=$*
# the newest Hugo that Debian has (suite sid), unpacked aside
if has hugo && [ ! -x "$t/hugo/usr/bin/hugo" ]; then
  a=$home/apt; mkdir -p "$a/lists/partial" "$a/cache/archives/partial" "$a/etc"
  awk 'BEGIN{RS="";ORS="\n\n"} /-updates/' /etc/apt/sources.list.d/debian.sources | sed 's/^Suites:.*/Suites: sid/' > "$a/etc/sid.sources"
  o="-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=$a/etc -o Dir::State::Lists=$a/lists -o Dir::Cache=$a/cache"
  apt-get $o update -qq
  (cd "$a" && apt-get $o download -qq hugo && dpkg -x hugo_*.deb "$t/hugo")
fi
if has jekyll; then apt-get install -y -qq --no-install-recommends jekyll; fi
if has eleventy; then npm_install eleventy @11ty/eleventy@3.1.8; fi
if has astro; then npm_install node22 node@22; npm_install astro astro@7.3.5; fi
if has jbake; then
  mkdir -p "$t/jbake/conf"; cp "$here/peers/jbake/logback.xml" "$t/jbake/conf/"
  mvn -q -B -f "$here/peers/jbake/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory="$t/jbake/lib" -DincludeScope=runtime
fi
if has mavensite; then # so that what is measured asks nothing of a network
  (cd "$here" && python3 bench.py prepare mavensite 1 && mvn -q -B -f "$home/sites/mavensite-1/pom.xml" org.apache.maven.plugins:maven-site-plugin:3.21.0:site)
fi
python3 -c 'import yaml' 2>/dev/null || apt-get install -y -qq --no-install-recommends python3-yaml
# Waymark of this clone, into a repository of its own
mvn -q -B -f "$here/../pom.xml" -Dmaven.repo.local="$home/repository" -Dmaven.test.skip=true -Dinvoker.skip=true -pl maven-plugin,templates -am install
(cd "$here" && python3 bench.py prepare waymark 1 && mvn -q -B -f "$home/sites/waymark-1/pom.xml" -Dmaven.repo.local="$home/repository" waymark:generate)
