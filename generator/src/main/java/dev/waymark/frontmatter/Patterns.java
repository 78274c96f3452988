package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.Plain;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What texts look like, as regular expressions that mean the same to the readers of JSON Schema in
 * JavaScript (with Unicode) and in Java.
 *
 * <p>They let through all that the readers of this room do. Where a reader knows more than an
 * expression can say, such as which days there are, they let more through.
 */
final class Patterns {
  static final String FILLED = "\\S";
  static final String FIELD_NAME = "^[a-zA-Z][a-zA-Z0-9_-]*$";
  static final String DIGITS = "^[0-9]{1,9}$";

  private static final String ESCAPE = "|%[0-9A-Fa-f]{2}";
  private static final String NEVER_IN_ADDRESS = "\\s\"<>\\\\^`{|}\\[\\]%#?";
  private static final String HOST_PART = "[^" + NEVER_IN_ADDRESS + "/]" + ESCAPE;
  private static final String PATH_PART = "[^" + NEVER_IN_ADDRESS + "]" + ESCAPE;
  private static final String QUERY_PART = "[^\\s\"<>\\\\^`{|}%#]" + ESCAPE;
  private static final String IP6 = "\\[[0-9A-Fa-f:.]+\\](?::[0-9]*)?";

  /** Of the path of a file inside the site, without what leads out of it at once. */
  private static final String FILE = "(?:\\./+)*(?!\\.\\.?(?:/|$))";

  private static final String LETTERS = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{Mn}\\p{Mc}\\p{Nd}]+";
  private static final String BLANKS = "[\\s\\p{Zs}]*";
  private static final String DASH = "[\\u002D\\u2010-\\u2014]";

  private Patterns() {}

  /** Return the expression for a type of text, or that for any text where none is narrower. */
  static String of(Plain type) {
    return switch (type) {
      case TRUTH -> "^(?:true|false)$";
      case DATE -> "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
      case TIME -> time();
      case SLUG -> "^" + LETTERS + "(?:-" + LETTERS + ")*$";
      case ID -> "^(?!" + NameReader.RESERVED + ")[a-z0-9][a-z0-9-]*$";
      case ALIAS -> "^/?" + FILE + "[^/\\\\?#%:][^\\\\?#%:]*$";
      case WEB_ADDRESS -> "^" + address("") + "$";
      case SITE_ADDRESS -> "^" + origin("") + "/(?:(?:" + PATH_PART + ")*/)?$";
      case EDIT_ADDRESS -> "^(?=.*\\{path\\})" + address("|\\{path\\}") + "$";
      case SHARE_ADDRESS -> share();
      case MENU_TARGET -> "^(?:" + address("") + "|" + FILE + "[^/\\\\:][^\\\\:]*)$";
      case HOST ->
          "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,62}$";
      case TELEPHONE -> "^" + telephone() + "$";
      case EMERGENCY_NUMBER -> "^(?:" + telephone() + "|[0-9]{1,15})$";
      case LANGUAGE_TAG -> languageTag();
      case TEXT, TEXT_OR_NOTHING, PATH, ANYTHING -> FILLED;
    };
  }

  private static String origin(String also) {
    return "https?://(?:" + IP6 + "|(?:" + HOST_PART + also + ")+)";
  }

  private static String address(String also) {
    return origin(also) + behind(also);
  }

  /** What stands for something else does so behind the host, which it could change. */
  private static String share() {
    String also = "|\\{url\\}|\\{title\\}";
    return "^(?=.*\\{url\\})https:" + origin("").substring("https?:".length()) + behind(also) + "$";
  }

  private static String behind(String also) {
    return "(?:/(?:"
        + PATH_PART
        + also
        + ")*)?"
        + "(?:\\?(?:"
        + QUERY_PART
        + also
        + ")*)?"
        + "(?:#(?:"
        + QUERY_PART
        + also
        + ")*)?";
  }

  /** A plus, then seven to fifteen digits that do not begin with zero, with blanks and hyphens. */
  private static String telephone() {
    return "\\+[ -]*[1-9](?:[ -]*[0-9]){6,14}[ -]*";
  }

  /** BCP 47, for languages of two or three letters. */
  private static String languageTag() {
    return "^(?![Uu][Nn][Dd](?:-|$))[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?"
        + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$";
  }

  private static String time() {
    String number = "[0-9]{1,9}" + BLANKS;
    String hours = number + anyCase("h(?:ours?|rs?)?") + BLANKS;
    String minutes = number + anyCase("m(?:in(?:ute)?s?)?") + BLANKS;
    String seconds = number + anyCase("s(?:ec(?:ond)?s?)?") + BLANKS;
    String amount = "(?=[0-9])(?:" + hours + ")?(?:" + minutes + ")?(?:" + seconds + ")?";
    String one = "(?:" + hours + "|" + minutes + "|" + seconds + ")";
    String iso = "PT(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?" + BLANKS;
    return "^" + BLANKS + "(?:" + iso + "|" + amount + "(?:" + DASH + BLANKS + amount + ")?" + "|"
        + number + DASH + BLANKS + one + ")$";
  }

  /** Let each small letter stand for its capital too. */
  private static String anyCase(String letters) {
    return Pattern.compile("[a-z]")
        .matcher(letters)
        .replaceAll(small -> "[" + small.group().toUpperCase(Locale.ROOT) + small.group() + "]");
  }
}
