package dev.waymark.validity;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Holds {@code rel=prev} and {@code rel=next} to be each other's way back, without a circle. */
final class ChainChecker implements Checker {
  static final String LINKS = "[rel~=(?i)\\b(prev|next)\\b]";

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    check(site, file, "next", "prev", problems);
    check(site, file, "prev", "next", problems);
    Set<String> seen = new HashSet<>();
    Optional<String> page = Optional.of(file);
    while (page.isPresent() && seen.add(page.get())) {
      page = targets(site, page.get(), "next").stream().findFirst();
    }
    page.ifPresent(again -> problems.add("next leads in a circle, to " + again));
    return problems;
  }

  private static void check(
      WrittenSite site, String file, String way, String back, List<String> problems) {
    List<Element> links = links(site, file, way);
    Set<String> targets = targets(site, file, way);
    if (!links.isEmpty() && targets.size() != 1) {
      problems.add("rel=" + way + " leads to " + targets);
    }
    for (String target : targets) {
      if (!target.endsWith(".html") || !targets(site, target, back).equals(Set.of(file))) {
        problems.add("no rel=" + back + " back from " + target);
      }
    }
  }

  private static Set<String> targets(WrittenSite site, String file, String way) {
    Set<String> targets = new TreeSet<>();
    for (Element link : links(site, file, way)) {
      Optional<URI> address = Addresses.parse(link.attr("href")).map(site.address(file)::resolve);
      targets.add(address.flatMap(site::fileAt).orElse("nowhere: " + link.attr("href")));
    }
    return targets;
  }

  private static List<Element> links(WrittenSite site, String file, String way) {
    return file.endsWith(".html") && site.has(file)
        ? site.parsed(file).select("[rel~=(?i)\\b" + way + "\\b]")
        : List.of();
  }
}
