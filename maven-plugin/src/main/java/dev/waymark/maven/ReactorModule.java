package dev.waymark.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/**
 * The module that a goal runs in. A goal runs in each of a reactor; most of them hold no guides.
 */
record ReactorModule(MavenProject project, MavenSession session) {
  /** Tell whether missing content is a mistake, rather than a module of another kind. */
  boolean isMeantToHaveContent() {
    return session.getAllProjects().size() == 1 || (hasOwnExecution() && !isParent());
  }

  /** The effective model would do for neither: it has what the parents declare as well. */
  private boolean hasOwnExecution() {
    Build build = project.getOriginalModel().getBuild();
    return build != null
        && build.getPlugins().stream()
            .anyMatch(
                plugin ->
                    plugin.getArtifactId().equals("waymark-maven-plugin")
                        && !plugin.getExecutions().isEmpty());
  }

  /** What a parent declares is meant for those that inherit it. */
  private boolean isParent() {
    return session.getAllProjects().stream().anyMatch(other -> project.equals(other.getParent()));
  }
}
