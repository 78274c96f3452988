import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.Waymark;
import java.nio.file.Path;

/** Builds a site without Maven: {@code java -cp … Build.java SOURCE OUTPUT}. */
final class Build {
  private Build() {}

  public static void main(String[] args) {
    BuildOptions options = BuildOptions.builder(Path.of(args[0]), Path.of(args[1])).build();
    if (Waymark.build(options, new BuildListener() {}).failed()) {
      throw new IllegalStateException("the corpus does not build");
    }
  }
}
