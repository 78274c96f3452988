package dev.waymark;

import dev.waymark.publish.PublishedFiles;
import dev.waymark.receipt.Inputs;
import dev.waymark.receipt.Receipt;
import dev.waymark.receipt.ReceiptStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows whether the last build was made of the same as this one, and whether all that it wrote is
 * still as it wrote it: then there is nothing to do but to say again what it said.
 */
final class LastBuild {
  private final long start = System.nanoTime();
  private final BuildOptions options;
  private final Inputs inputs;
  private final ReceiptStore receipts;
  private final Optional<String> fingerprint;

  private LastBuild(BuildOptions options, Inputs inputs) {
    this.options = options;
    this.inputs = inputs;
    this.receipts = new ReceiptStore(options.stateDirectory().resolve("receipt"));
    this.fingerprint = inputs.fingerprint();
  }

  static LastBuild of(BuildOptions options) {
    return new LastBuild(
        options,
        new Inputs(
            options.sourceDirectory(),
            Set.of(options.stateDirectory(), options.outputDirectory()),
            options.themes(),
            texts(options)));
  }

  private static List<String> texts(BuildOptions options) {
    return List.of(
        options.sourceDirectory().toString(),
        options.outputDirectory().toString(),
        options.stateDirectory().toString(),
        options.projectDirectory().toString(),
        options.date().toString(),
        options.failOn().name(),
        Boolean.toString(options.drafts()),
        Boolean.toString(options.future()),
        Boolean.toString(options.expired()),
        Boolean.toString(options.styleGuide()),
        String.join("\n", options.books()));
  }

  /** Return the report of the last build, if this one would do the same. */
  Optional<BuildReport> report() {
    return fingerprint
        .flatMap(state -> receipts.find(state, this::files))
        .map(receipt -> report(receipt, Duration.ofNanos(System.nanoTime() - start)));
  }

  /** Keep what a build that published a site was made of, and what it said. */
  BuildReport remember(BuildReport report) {
    if (fingerprint.isPresent() && isWhole(report)) {
      stamps()
          .filter(stamps -> fingerprint.equals(inputs.fingerprint())) // nothing changed meanwhile
          .ifPresent(stamps -> receipts.keep(receipt(fingerprint.get(), stamps, report)));
    }
    return report;
  }

  /** A file that somebody else put there is as it should be, and may not be so next time. */
  private boolean isWhole(BuildReport report) {
    int own = PublishedFiles.of(options.outputDirectory()).size();
    return !report.failed() && own == report.written() + report.unchanged();
  }

  private Optional<String> stamps() {
    List<Path> last = new ArrayList<>(Reports.files(options.stateDirectory()));
    last.add(PublishedFiles.manifest(options.outputDirectory()));
    return receipts.stamp(files(), last);
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>(PublishedFiles.of(options.outputDirectory()));
    files.add(PublishedFiles.manifest(options.outputDirectory()));
    files.addAll(Reports.files(options.stateDirectory()));
    return files;
  }

  private static Receipt receipt(String fingerprint, String stamps, BuildReport report) {
    LeftOut leftOut = report.leftOut();
    List<Integer> counts =
        List.of(
            report.guides(),
            report.pages(),
            report.written() + report.unchanged(),
            leftOut.drafts(),
            leftOut.future(),
            leftOut.expired());
    return new Receipt(fingerprint, stamps, report.diagnostics(), report.silenced(), counts);
  }

  private static BuildReport report(Receipt receipt, Duration elapsed) {
    List<Integer> counts = receipt.counts();
    return new BuildReport(
        receipt.diagnostics(),
        receipt.silenced(),
        false,
        counts.get(0),
        counts.get(1),
        0,
        counts.get(2),
        0,
        new LeftOut(counts.get(3), counts.get(4), counts.get(5)),
        elapsed);
  }
}
