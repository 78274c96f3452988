package dev.waymark.maven;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.Waymark;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Build the site, or report every mistake and leave the published site as it was. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class GenerateMojo extends AbstractWaymarkMojo {
  @Override
  BuildReport run(BuildOptions options, BuildListener listener) {
    return Waymark.build(options, listener);
  }

  @Override
  String failure(Summary summary) {
    return summary.problems() + "; nothing was written, the published site is unchanged";
  }

  @Override
  String success(Summary summary, String outputDirectory) {
    return summary.ofBuild() + "; see " + outputDirectory;
  }
}
