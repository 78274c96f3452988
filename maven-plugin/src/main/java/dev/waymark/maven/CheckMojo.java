package dev.waymark.maven;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.Waymark;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Report every mistake in the content, and write no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractWaymarkMojo {
  /** Ask every link to the web for an answer: this takes a while and needs a connection. */
  @Parameter(property = "waymark.externalLinks", defaultValue = "false")
  private boolean externalLinks;

  @Override
  boolean asksWeb() {
    return externalLinks;
  }

  @Override
  BuildReport run(BuildOptions options, BuildListener listener) {
    return Waymark.check(options, listener);
  }

  @Override
  String failure(Summary summary) {
    return summary.problems();
  }

  @Override
  String success(Summary summary, String outputDirectory) {
    return summary.ofCheck();
  }
}
