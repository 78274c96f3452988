package dev.waymark;

import static java.util.stream.Collectors.toSet;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.DataValue;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import dev.waymark.page.view.Page;
import dev.waymark.render.Rendered;
import dev.waymark.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What one build of a site can leave to the next, as long as {@code site.yaml} and the theme stay
 * as they are. Thread-safe.
 *
 * @param guides by source
 * @param pages by source
 * @param data by source
 * @param media as they were found, to what is published of them
 * @param prose what is wrong with a text, by the name of its check
 * @param rendered pages, by the file they are published in
 */
record Memory(
    Memo<SourcePath, SourceText, Parsed<Optional<Guide>>> guides,
    Memo<SourcePath, SourceText, Parsed<Optional<Document>>> pages,
    Memo<SourcePath, SourceText, Parsed<Optional<DataValue>>> data,
    Memo<SourcePath, MediaFile, Parsed<MediaFile>> media,
    Memo<String, Object, List<Diagnostic>> prose,
    Memo<String, Page, Rendered> rendered) {
  /** Return a memory of nothing, for builds that follow each other. */
  static Memory empty() {
    return new Memory(
        Memo.empty(), Memo.empty(), Memo.empty(), Memo.empty(), Memo.empty(), Memo.empty());
  }

  /** Return a memory that keeps nothing: a build by itself would hold every source for nobody. */
  static Memory none() {
    return new Memory(Memo.none(), Memo.none(), Memo.none(), Memo.none(), Memo.none(), Memo.none());
  }

  /** Forget files that are gone. */
  void retain(SourceTree tree) {
    guides.retain(new HashSet<>(tree.guides()));
    pages.retain(new HashSet<>(tree.pages()));
    data.retain(new HashSet<>(tree.data()));
    media.retain(tree.media().stream().map(MediaFile::source).collect(toSet()));
  }
}
