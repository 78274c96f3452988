package dev.waymark.promise;

import static java.nio.charset.StandardCharsets.UTF_16;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files and folders that hardly anybody has, and somebody will. */
final class OddFiles {
  private static final String GUIDE =
      """
      ---
      title: Another guide
      summary: S.
      audience: self
      published: 2026-01-01
      steps: [Breathe.]
      ---
      """;

  private OddFiles() {}

  /** What is put into a content folder that was fine. */
  interface Oddity {
    void apply(SiteFixture site) throws Exception;
  }

  /** Return the oddities by their names; those that this machine can't have throw. */
  static Map<String, Oddity> all() {
    Map<String, Oddity> all = new LinkedHashMap<>();
    names(all);
    kinds(all);
    siteFile(all);
    output(all);
    return all;
  }

  private static void names(Map<String, Oddity> all) {
    named(all, "A.md beside a.md", "A.md", "a.md");
    named(all, "a letter in two Unicode forms", "caf\u00e9.md", "cafe\u0301.md");
    named(all, "a name that Windows keeps for itself", "con.md");
    named(all, "a name with a dot at its end", "neck..md");
    named(all, "a name of nothing but an ending", ".md");
    named(all, "a name with a line break", "a\nb.md");
    named(all, "a name with a tab", "a\tb.md");
    named(all, "a name with a backslash", "a\\b.md");
    named(all, "a name with spaces at both ends", " a .md");
    named(all, "a name that begins with a dash", "-rf.md");
    named(all, "a name with signs of addresses", "a#b?c%20d&e.md");
    named(all, "a name with signs of HTML", "<b>\"'.md");
    named(all, "an emoji", "\uD83D\uDC86.md");
    named(all, "a name from right to left", "\u0631\u0642\u0628\u0629.md");
    named(all, "a name with marks that turn the direction", "a\u202Egpj.md");
    named(all, "a name with an invisible space", "a\u200Bb.md");
    named(all, "a name of 255 bytes", "x".repeat(252) + ".md");
    named(all, "a language nobody asked for", "neck.xx.md");
    all.put(
        "folders 100 levels deep",
        site -> site.write("guides/" + "d/".repeat(100) + "deep.md", GUIDE));
    all.put(
        "a name that is not UTF-8",
        site -> {
          Path guides = site.source().resolve("guides");
          run("sh", "-c", "printf x > \"$0/$(printf 'a\\377b').md\"", guides.toString());
        });
  }

  private static void named(Map<String, Oddity> all, String what, String... names) {
    all.put(
        what,
        site -> {
          for (String name : names) {
            site.write("guides/" + name, GUIDE);
          }
        });
  }

  private static void kinds(Map<String, Oddity> all) {
    all.put("a guide that is a folder", site -> folder(site, "guides/a.md"));
    all.put("a guide that is a folder with a guide", site -> site.write("guides/a.md/b.md", GUIDE));
    all.put("a guide that is empty", site -> site.write("guides/a.md", ""));
    all.put("a guide of zeros", site -> site.write("guides/a.md", "\0".repeat(1000)));
    all.put("a link out of the content", site -> link(site, "guides/a.md", "../../secret"));
    all.put("a link that leads nowhere", site -> link(site, "guides/a.md", "nowhere"));
    all.put("a link to itself", site -> link(site, "guides/a.md", "a.md"));
    all.put("a folder that is a link to itself", site -> link(site, "guides/a", "."));
    all.put("a folder that leads up", site -> link(site, "guides/a", ".."));
    all.put("a link to a file without an end", site -> link(site, "guides/a.md", "/dev/zero"));
    all.put("a pipe as a guide", site -> pipe(site, "guides/a.md"));
    all.put("a pipe as a picture", site -> pipe(site, "guides/a.svg"));
    all.put("a pipe as data", site -> pipe(site, "data/a.csv"));
    all.put("guides that are a file", site -> site.write("pages", "x"));
    all.put("a second name of a guide", OddFiles::hardLink);
    all.put("a picture that is a page of HTML", site -> picture(site, "a.svg", "<html>"));
    all.put("a picture of no bytes", site -> picture(site, "a.png", ""));
    all.put("a theme that is a file", site -> site.write("theme", "x"));
    all.put("a template that is a folder", site -> folder(site, "theme/guide.ftlh"));
    all.put("a theme that is a link to itself", site -> link(site, "theme", "theme"));
    all.put("a file of the version before", site -> site.write("guides/neck.md.orig", "x"));
  }

  private static void siteFile(Map<String, Oddity> all) {
    all.put("no site.yaml", site -> Files.delete(site.source().resolve("site.yaml")));
    replaced(all, "site.yaml as a folder", site -> folder(site, "site.yaml"));
    replaced(all, "site.yaml as a pipe", site -> pipe(site, "site.yaml"));
    replaced(all, "site.yaml without an end", site -> link(site, "site.yaml", "/dev/zero"));
    replaced(all, "site.yaml as a link to itself", site -> link(site, "site.yaml", "site.yaml"));
    replaced(all, "site.yaml of no bytes", site -> site.write("site.yaml", "rules: {}"));
    replaced(
        all,
        "site.yaml in UTF-16",
        site -> Files.write(site.source().resolve("site.yaml"), "title: T".getBytes(UTF_16)));
  }

  private static void replaced(Map<String, Oddity> all, String what, Oddity oddity) {
    all.put(
        what,
        site -> {
          Files.delete(site.source().resolve("site.yaml"));
          oddity.apply(site);
        });
  }

  private static void output(Map<String, Oddity> all) {
    all.put(
        "a page of the site that is a folder by now",
        site -> {
          Files.delete(site.output().resolve("index.html"));
          Files.createDirectories(site.output().resolve("index.html/mine"));
          site.write("guides/a.md", GUIDE);
        });
    all.put(
        "a folder of the site that is a file by now",
        site -> {
          Files.move(site.output().resolve("guides"), site.output().resolve("moved"));
          Files.writeString(site.output().resolve("guides"), "mine");
          site.write("guides/a.md", GUIDE);
        });
    all.put(
        "a folder of the site that is a link by now",
        site -> {
          Files.move(site.output().resolve("guides"), site.output().resolve("moved"));
          Files.createSymbolicLink(site.output().resolve("guides"), Path.of("moved"));
          site.write("guides/a.md", GUIDE);
        });
    all.put(
        "a staging folder that is a link",
        site -> {
          Path elsewhere = Files.createDirectories(site.output().resolveSibling("elsewhere"));
          Files.writeString(elsewhere.resolve("1"), "mine");
          Files.createSymbolicLink(site.output().resolve(".waymark/staging"), elsewhere);
          site.write("guides/a.md", GUIDE);
        });
    all.put(
        "a manifest that is a folder",
        site -> {
          Files.delete(site.output().resolve(".waymark/manifest"));
          Files.createDirectories(site.output().resolve(".waymark/manifest"));
        });
    all.put(
        "a lock that is a folder",
        site -> {
          Files.delete(site.output().resolve(".waymark/lock"));
          Files.createDirectories(site.output().resolve(".waymark/lock"));
          site.guide("guides/new.md", "");
        });
    all.put(
        "a lock that is a link",
        site -> {
          Files.delete(site.output().resolve(".waymark/lock"));
          Files.createSymbolicLink(site.output().resolve(".waymark/lock"), Path.of("nowhere"));
          site.guide("guides/new.md", "");
        });
  }

  private static void picture(SiteFixture site, String name, String content) throws IOException {
    site.write("guides/" + name, content);
    site.guide("guides/shown.md", "image: { src: " + name + ", alt: A neck. }");
  }

  private static void folder(SiteFixture site, String path) throws IOException {
    Files.createDirectories(site.source().resolve(path));
  }

  private static void link(SiteFixture site, String path, String target) throws IOException {
    Path link = site.source().resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }

  private static void pipe(SiteFixture site, String path) throws Exception {
    Path pipe = site.source().resolve(path);
    Files.createDirectories(pipe.getParent());
    run("mkfifo", pipe.toString());
  }

  private static void hardLink(SiteFixture site) throws IOException {
    Path guides = site.source().resolve("guides");
    Files.createLink(guides.resolve("again.md"), guides.resolve("neck.md"));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new UncheckedIOException(new IOException("failed: " + String.join(" ", command)));
    }
  }
}
