package dev.waymark.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository that tests commit to, with the dates they choose. */
final class TestRepository {
  private static final PersonIdent AUTHOR =
      new PersonIdent("A", "a@example.org", Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  private interface Action<T> {
    T run(Git git) throws IOException, GitAPIException;
  }

  TestRepository(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    IsolatedSystem.run(
        () -> {
          try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            return git.getRepository().getDirectory();
          } catch (GitAPIException e) {
            throw new IOException(e);
          }
        });
  }

  Path folder() {
    return folder;
  }

  Path git() {
    return folder.resolve(".git");
  }

  TestRepository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  TestRepository delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  /** Commit all that lies in the folder. */
  ObjectId commit(String when) throws IOException {
    return with(
        git -> {
          git.add().addFilepattern(".").call();
          git.add().addFilepattern(".").setUpdate(true).call();
          return commit(git, when);
        });
  }

  ObjectId commit(String path, String text, String when) throws IOException {
    write(path, text);
    return commit(when);
  }

  void checkout(String branch, boolean create) throws IOException {
    with(git -> git.checkout().setName(branch).setCreateBranch(create).call());
  }

  /** Merge without a commit, whether or not there are conflicts. */
  void merge(String branch, MergeStrategy strategy) throws IOException {
    with(
        git ->
            git.merge()
                .include(git.getRepository().findRef(branch))
                .setStrategy(strategy)
                .setFastForward(FastForwardMode.NO_FF)
                .setCommit(false)
                .call());
  }

  /** Make the branch point to a commit of these very bytes, but for the tree they begin with. */
  void commitRaw(String afterTree) throws IOException {
    with(
        git -> {
          try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
            String tree = git.getRepository().resolve("HEAD^{tree}").name();
            byte[] bytes = ("tree " + tree + "\n" + afterTree).getBytes(StandardCharsets.UTF_8);
            ObjectId commit = objects.insert(Constants.OBJ_COMMIT, bytes);
            objects.flush();
            return Files.writeString(git().resolve("refs/heads/main"), commit.name() + "\n");
          }
        });
  }

  private static RevCommit commit(Git git, String when) throws GitAPIException {
    PersonIdent committer = new PersonIdent(AUTHOR, Instant.parse(when), ZoneOffset.UTC);
    return git.commit()
        .setMessage("Change")
        .setAuthor(AUTHOR)
        .setCommitter(committer)
        .setSign(false)
        .setNoVerify(true)
        .call();
  }

  private <T> T with(Action<T> action) throws IOException {
    return IsolatedSystem.run(
        () -> {
          try (Git git = Git.open(folder.toFile())) {
            return action.run(git);
          } catch (GitAPIException e) {
            throw new IOException(e);
          }
        });
  }
}
