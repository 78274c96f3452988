package dev.waymark.validity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds llms.txt to llmstxt.org, and each guide in it to come with its safety notes. */
final class LlmsChecker implements Checker {
  private static final Pattern ENTRY = Pattern.compile("[-*] \\[(.+?)\\]\\((\\S+?)\\)(: ?.*)?");
  private static final Pattern LINK = Pattern.compile("\\]\\((\\S+?)\\)");
  private static final String SAFETY = "#wm-safety";

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    List<String> lines = site.text(file).lines().filter(line -> !line.isBlank()).toList();
    long titles = lines.stream().filter(line -> line.startsWith("# ")).count();
    if (titles != 1 || !lines.get(0).startsWith("# ")) {
      problems.add("does not begin with its one title");
    }
    boolean inSection = false;
    int entries = 0;
    for (String line : lines) {
      inSection |= line.startsWith("## ");
      boolean entry = ENTRY.matcher(line).matches();
      entries += entry ? 1 : 0;
      if (inSection && !entry && !line.startsWith("## ")) {
        problems.add("neither a section nor a link: " + line);
      }
      checkLinks(site, file, line, problems);
    }
    if (entries == 0 && site.pages().stream().anyMatch(page -> isGuide(site, page))) {
      problems.add("no links");
    }
    return problems;
  }

  private static void checkLinks(
      WrittenSite site, String file, String line, List<String> problems) {
    Matcher link = LINK.matcher(line);
    boolean guide = false;
    while (link.find()) {
      Optional<URI> address = Addresses.parse(link.group(1)).map(site.address(file)::resolve);
      Optional<String> target = address.flatMap(site::fileAt);
      if (address.isEmpty() || (site.owns(address.get()) && target.isEmpty())) {
        problems.add("leads nowhere: " + link.group(1));
      }
      guide |= target.filter(t -> isGuide(site, t) && site.hasSafetyNotes(t)).isPresent();
    }
    if (guide && !line.contains(SAFETY)) {
      problems.add("no way to the safety notes: " + line);
    }
  }

  /** Return whether a file is a guide, in any of its formats. */
  private static boolean isGuide(WrittenSite site, String file) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    return GuideFacts.of(site, folder + "index.html").isPresent();
  }
}
