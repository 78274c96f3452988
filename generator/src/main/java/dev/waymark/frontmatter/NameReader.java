package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Located;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Taxonomy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values that name something: addresses, paths, slugs, ids, languages, telephones. */
final class NameReader {
  /** Ids that begin so belong to the theme. */
  static final String RESERVED = "wm-";

  private static final Pattern HOST =
      Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,62}");

  /** Behind the host, something may stand for something else. */
  private static final Pattern SHARE = Pattern.compile("https://[^/?#@{}]+[/?#].*");

  private final Reading reading;
  private final ScalarReader scalars;

  NameReader(Reading reading, ScalarReader scalars) {
    this.reading = reading;
    this.scalars = scalars;
  }

  @Nullable Located<String> url(Node node) {
    return scalars.text(
        node,
        NameReader::isUrl,
        FrontMatterRule.INVALID_URL,
        "is not an address on the web",
        "write it in full, beginning with https://");
  }

  static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      String authority = uri.getRawAuthority();
      return ("https".equals(scheme) || "http".equals(scheme))
          && authority != null
          && !authority.isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Read where the site is published; relative addresses are appended to it. */
  @Nullable Located<String> baseUrl(Node node) {
    Located<String> url = url(node);
    if (url == null) {
      // As good as there is one: what says that none was given would be wrong.
      return node instanceof ScalarNode scalar
          ? new Located<>(scalar.value(), reading.span(node))
          : null;
    }
    String value = url.value();
    if (value.indexOf('?') >= 0 || value.indexOf('#') >= 0) {
      reading.report(
          FrontMatterRule.INVALID_URL,
          url.at(),
          "the site's address cannot have a ? or a #",
          "leave it out");
    } else if (!value.endsWith("/")) {
      reading.report(
          FrontMatterRule.INVALID_URL,
          url.at(),
          "the site's address must end in /",
          "write " + value + "/");
    }
    return url;
  }

  /** Read the name of a host. */
  @Nullable Located<String> host(Node node) {
    return scalars.text(
        node,
        HOST.asMatchPredicate(),
        FrontMatterRule.INVALID_HOST,
        "is not the name of a host",
        "write it without https:// and without a path: guides.example");
  }

  /** Read the address at which files can be changed. */
  @Nullable Located<String> editUrl(Node node) {
    return scalars.text(
        node,
        value -> value.contains("{path}") && isUrl(value.replace("{path}", "path")),
        FrontMatterRule.INVALID_URL,
        "is not an address with {path} in it",
        "write the address at which a file can be edited, with {path} for the file:"
            + " https://code.example/edit/main/{path}");
  }

  /** Read the address of a link that passes a guide on. */
  @Nullable Located<String> shareUrl(Node node) {
    return scalars.text(
        node,
        value ->
            SHARE.matcher(value).matches()
                && value.contains("{url}")
                && isUrl(value.replace("{url}", "url").replace("{title}", "title")),
        FrontMatterRule.INVALID_URL,
        "is not an address that a guide's can be put into",
        "begin with https://, and write {url} where the guide's address belongs:"
            + " https://post.example/new?link={url}&text={title}");
  }

  /** Read an old address inside the site. */
  @Nullable Located<String> alias(Node node) {
    return scalars.text(
        node,
        value ->
            SourcePath.of(value.startsWith("/") ? value.substring(1) : value).isPresent()
                && value.chars().noneMatch(c -> c == '?' || c == '#' || c == '%' || c == ':'),
        FrontMatterRule.INVALID_PATH,
        "is not a path inside the site",
        "write it as in an address, without the site's own: /old/name/");
  }

  /** Read where a menu entry leads. */
  @Nullable Located<String> target(Node node) {
    return scalars.text(
        node,
        value -> isUrl(value) || (value.indexOf(':') < 0 && SourcePath.of(value).isPresent()),
        FrontMatterRule.INVALID_PATH,
        "is neither a file of the site nor an address on the web",
        "write the path of a file, such as pages/about.md, or https://…");
  }

  @Nullable Located<String> slug(Node node) {
    Located<String> text = scalars.text(node);
    if (text == null || Slugs.isSlug(text.value())) {
      return text;
    }
    String near = Slugs.slugify(text.value());
    reading.report(
        FrontMatterRule.INVALID_SLUG,
        text.at(),
        "\"" + text.value() + "\" cannot be part of an address",
        "use small letters, digits and single hyphens" + (near.isEmpty() ? "" : ": " + near));
    return null;
  }

  @Nullable Located<String> id(Node node) {
    Located<String> id =
        scalars.text(
            node,
            NameReader::isId,
            FrontMatterRule.INVALID_ID,
            "is not an id",
            "use the letters a to z, digits and hyphens, and begin with a letter or a digit");
    if (id != null && id.value().startsWith(RESERVED)) {
      reading.report(
          FrontMatterRule.RESERVED_ID,
          id.at(),
          "ids that begin with " + RESERVED + " belong to the pages themselves",
          "choose another id");
      return null;
    }
    return id;
  }

  private static boolean isId(String text) {
    return text.charAt(0) != '-'
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  /** Read the name of a taxonomy's field. */
  @Nullable Located<String> taxonomy(Node node) {
    Located<String> name =
        scalars.text(
            node,
            NameReader::isFieldName,
            FrontMatterRule.INVALID_NAME,
            "cannot be the name of a field",
            "use letters, digits and hyphens, and begin with a letter");
    boolean taken = name != null && BuiltInFields.NOT_FOR_TAXONOMIES.contains(name.value());
    return name == null || isFree(name, taken) ? name : null;
  }

  /** Read the name of a field that the site declares for itself. */
  @Nullable Located<String> field(Node node) {
    Located<String> name = taxonomy(node);
    boolean taken = name != null && BuiltInFields.NOT_FOR_SITES.contains(name.value());
    return name == null || isFree(name, taken) ? name : null;
  }

  private boolean isFree(Located<String> name, boolean taken) {
    if (taken) {
      reading.report(
          FrontMatterRule.RESERVED_FIELD,
          name.at(),
          name.value().equals(Taxonomy.TIME)
              ? "\"time\" is the taxonomy by how long guides take"
              : "every guide has a field \"" + name.value() + "\" already",
          "choose another name");
    }
    return !taken;
  }

  private static boolean isFieldName(String text) {
    char first = text.charAt(0);
    return ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'))
        && text.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '-'
                        || c == '_');
  }

  /** Read a number that can be dialled from anywhere (E.164), in groups as people read it. */
  @Nullable Located<String> phone(Node node) {
    return scalars.text(
        node,
        NameReader::isPhone,
        FrontMatterRule.INVALID_PHONE,
        "is not a telephone number with its country",
        "write +, the country and the number: \"+44 1234 567890\"");
  }

  /** Read a number that may be short, since it is dialled inside a region. */
  @Nullable Located<String> emergencyNumber(Node node) {
    return scalars.text(
        node,
        value -> isPhone(value) || (value.length() <= 15 && isDigits(value)),
        FrontMatterRule.INVALID_PHONE,
        "is not a telephone number",
        "write digits only: \"112\"");
  }

  private static boolean isPhone(String text) {
    String dialled = text.replace(" ", "").replace("-", "");
    return dialled.length() >= 8
        && dialled.length() <= 16
        && text.charAt(0) == '+'
        && dialled.charAt(1) != '0'
        && isDigits(dialled.substring(1));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean isLanguage(String tag) {
    int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    if (primary < 2 || primary > 3) { // BCP 47 leaves room for more letters, and uses none of it
      return false;
    }
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
