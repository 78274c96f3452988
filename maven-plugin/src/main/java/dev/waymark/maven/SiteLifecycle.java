package dev.waymark.maven;

import dev.waymark.publish.ForeignFileException;
import java.io.UncheckedIOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The {@code site} life cycle, in which maven-site-plugin writes into the same folder. */
record SiteLifecycle(MavenProject project, MavenSession session) {
  private static final String SKIP = "maven.site.skip";

  /** Explain a refused output folder, where maven-site-plugin may have filled it. */
  String hint(UncheckedIOException problem) {
    return problem.getCause() instanceof ForeignFileException && !isSkipped()
        ? ". If maven-site-plugin wrote there: add <"
            + SKIP
            + ">true</"
            + SKIP
            + "> to the properties of the POM and run mvn clean"
        : "";
  }

  private boolean isSkipped() {
    String user = session.getUserProperties().getProperty(SKIP);
    return Boolean.parseBoolean(user != null ? user : project.getProperties().getProperty(SKIP));
  }
}
