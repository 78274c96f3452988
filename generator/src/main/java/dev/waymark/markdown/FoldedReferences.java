package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds definitions by their names, whose case does not count: a sharp s is a double s. */
final class FoldedReferences extends ReferenceRepository {
  FoldedReferences(DataHolder options) {
    super(options);
  }

  @Override
  public @Nullable Reference put(String name, Reference definition) {
    return super.put(folded(name), definition);
  }

  @Override
  public boolean containsKey(Object name) {
    return super.containsKey(folded(name));
  }

  @Override
  public @Nullable Reference get(Object name) {
    return super.get(folded(name));
  }

  /** Flexmark's names are in lower case, in which letters differ that are one in upper case. */
  private static String folded(Object name) {
    return name.toString().toUpperCase(Locale.ROOT);
  }
}
