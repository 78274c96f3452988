package dev.waymark.scaffold;

import dev.waymark.model.SourcePath;
import dev.waymark.model.TypedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes the text of a new guide, or of a translation. Equal orders give equal texts. */
public final class Scaffolder {
  private final ContentFiles content;
  private final UnaryOperator<String> slug;
  private final Function<SourcePath, Optional<TypedText>> original;

  /**
   * Make one for a site.
   *
   * @param slug returns what of a text can be part of an address
   * @param original returns a guide as it was typed; empty where it has mistakes
   */
  public Scaffolder(
      ContentFiles content,
      UnaryOperator<String> slug,
      Function<SourcePath, Optional<TypedText>> original) {
    this.content = content;
    this.slug = slug;
    this.original = original;
  }

  /** Make what is ordered, or say all that is wrong with the order. */
  public Scaffold scaffold(GuideOrder order) {
    return order.from() == null
        ? new NewGuide(content, slug, order).make()
        : new NewTranslation(content, original, order).make(order.from());
  }
}
