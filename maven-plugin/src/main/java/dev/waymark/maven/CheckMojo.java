package dev.waymark.maven;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.Waymark;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Report every mistake in the content, and write no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractWaymarkMojo {
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
