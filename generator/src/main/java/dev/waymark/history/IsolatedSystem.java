package dev.waymark.history;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.NullUnmarked;

/**
 * A machine without environment and settings, so that a repository gives the same answer anywhere.
 *
 * <p>JGit asks one reader for a whole virtual machine: it is replaced for as long as a call takes.
 */
@NullUnmarked // JGit has no null annotations, and its null means "not set"
final class IsolatedSystem extends SystemReader.Delegate {
  private static final ReentrantLock LOCK = new ReentrantLock();

  private final NoSettings noSettings = new NoSettings();

  private IsolatedSystem(SystemReader machine) {
    super(machine);
  }

  /** Something that reads a repository. */
  interface Action<T> {
    T run() throws IOException;
  }

  /** Run an action on such a machine. */
  static <T> T run(Action<T> action) throws IOException {
    LOCK.lock();
    SystemReader machine = SystemReader.getInstance();
    try {
      SystemReader.setInstance(new IsolatedSystem(machine));
      return action.run();
    } finally {
      SystemReader.setInstance(machine);
      LOCK.unlock();
    }
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return noSettings;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return noSettings;
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return noSettings;
  }

  @Override
  public StoredConfig getSystemConfig() {
    return noSettings;
  }

  @Override
  public StoredConfig getUserConfig() {
    return noSettings;
  }

  @Override
  public StoredConfig getJGitConfig() {
    return noSettings;
  }

  /** Settings that no file holds. */
  private static final class NoSettings extends FileBasedConfig {
    NoSettings() {
      super(null, FS.DETECTED);
    }

    @Override
    public void load() {
      clear();
    }

    @Override
    public void save() {
      // there is nothing worth it
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** Know how exact the clock of any disk is: JGit would measure it, by writing files to it. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
              && ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name)
          ? unit.convert(FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION)
          : otherwise;
    }
  }
}
