package dev.waymark.inspect;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks every internal link, picture and anchor of the finished site, whoever wrote it: an author,
 * a theme, or Waymark. {@link #add} may be called from several threads.
 */
public final class SiteInspector {
  /** Whose template made the files that have none. */
  private static final String NO_TEMPLATE = "";

  private final LinkTargets targets;
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Map<String, int[]> idsByFile = new ConcurrentHashMap<>();
  private final Map<String, Use> uses = new ConcurrentHashMap<>();

  /** Where a target is linked to: the first page in order of routes, and how many there are. */
  private record Use(String file, String template, int count) {
    Use and(Use other) {
      Use first = file.compareTo(other.file) <= 0 ? this : other;
      return new Use(first.file, first.template, count + other.count);
    }
  }

  /**
   * Inspect a site.
   *
   * @param baseUrl where it is published, ending in {@code /}; {@code null} where that is not known
   */
  public SiteInspector(@Nullable String baseUrl) {
    this.targets = new LinkTargets(baseUrl);
  }

  /** Take note of a file that links to nothing. */
  public void add(String file) {
    files.add(file);
  }

  /** Take note of a file, and of what it links to. */
  public void add(FileLinks links) {
    files.add(links.file());
    int[] ids = links.ids();
    if (ids != null) {
      idsByFile.put(links.file(), ids);
    }
    Use use = new Use(links.file(), links.template(), 1);
    links.targets().forEach(target -> uses.merge(target, use, Use::and));
  }

  /** Return what a file that no template made links to. */
  public FileLinks scan(String file, byte[] bytes) {
    return scan(file, bytes, NO_TEMPLATE);
  }

  /** Return what a page links to. */
  public FileLinks scan(String file, byte[] bytes, String template) {
    if (file.endsWith(".html") || file.endsWith(".htm")) {
      HtmlLinks html = HtmlLinks.scan(new String(bytes, StandardCharsets.UTF_8));
      int[] ids = html.ids().stream().mapToInt(String::hashCode).sorted().toArray();
      return new FileLinks(file, template, targets(file, html.links()), ids);
    }
    List<String> links =
        file.endsWith(".xml")
            ? HtmlLinks.ofXml(new String(bytes, StandardCharsets.UTF_8))
            : List.of();
    return new FileLinks(file, template, targets(file, links), null);
  }

  private List<String> targets(String file, List<String> links) {
    return links.stream().flatMap(link -> targets.resolve(file, link).stream()).toList();
  }

  /** Return a problem for each target that is not there, in order. */
  public List<Diagnostic> check() {
    List<Diagnostic> problems = new ArrayList<>();
    uses.forEach(
        (target, use) -> problemOf(target).ifPresent(what -> problems.add(problem(use, what))));
    problems.sort(Comparator.naturalOrder());
    return problems;
  }

  private Optional<String> problemOf(String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    if (!files.contains(file)) {
      return Optional.of("links to " + shown(file) + ", which is not part of the site");
    }
    return hash < 0 || hasId(file, target.substring(hash + 1))
        ? Optional.empty()
        : Optional.of(
            "links to \""
                + target.substring(hash)
                + "\" in "
                + shown(file)
                + ", where nothing has this id");
  }

  /**
   * Every page has a top. A part of a file that is no page, such as {@code page=3} of a PDF, is not
   * ours to judge.
   */
  private boolean hasId(String file, String id) {
    int[] ids = idsByFile.get(file);
    return ids == null
        || id.equalsIgnoreCase("top")
        || Arrays.binarySearch(ids, id.hashCode()) >= 0;
  }

  private static Diagnostic problem(Use use, String what) {
    String more = use.count() == 1 ? "" : " (one of " + use.count() + " such links)";
    return Diagnostic.of(
        InspectRule.BROKEN_SITE_LINK,
        "the finished page " + shown(use.file()) + " " + what + more,
        Span.ofFile(use.template().isEmpty() ? "site.yaml" : "theme/" + use.template()),
        "mend the link in the theme, or take it out");
  }

  private static String shown(String file) {
    if (file.startsWith("/") || file.startsWith("../")) {
      return "a place outside the site";
    }
    return "/" + file.replaceFirst("(^|/)index[.]html$", "$1");
  }
}
