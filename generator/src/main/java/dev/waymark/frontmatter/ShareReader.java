package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Located;
import dev.waymark.model.ShareLink;
import dev.waymark.model.ShareTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ways to pass a guide on: words and links, mixed in one list. */
final class ShareReader {
  private static final Choices<ShareTarget> TARGETS = Choices.of(ShareTarget.class);

  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;

  ShareReader(Reading reading, ScalarReader scalars, NameReader names) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
  }

  /** Return those that are words. */
  List<ShareTarget> targets(FieldReader fields) {
    List<Located<ShareTarget>> words = fields.list("share", this::target);
    return Distinct.of(reading, words, word -> word.map(Choices::word)).stream()
        .map(Located::value)
        .toList();
  }

  /** Return those that are links. */
  List<ShareLink> links(FieldReader fields) {
    return Distinct.of(reading, fields.list("share", this::link), ShareLink::address);
  }

  private @Nullable Located<ShareTarget> target(Node node) {
    return node instanceof MapNode ? null : scalars.choice(node, TARGETS);
  }

  private @Nullable ShareLink link(Node node) {
    FieldReader fields =
        node instanceof MapNode ? FieldReader.of(reading, node, SiteShapes.SHARE_LINK) : null;
    if (fields == null) {
      return null;
    }
    String label = fields.require("label", scalars::string, "write what readers see");
    Located<String> address =
        fields.require("url", names::shareUrl, "write where it leads, with {url} for the guide");
    fields.finish();
    return label == null || address == null ? null : new ShareLink(label, address);
  }
}
