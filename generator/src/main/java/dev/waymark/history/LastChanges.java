package dev.waymark.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds the commit that gave each file the content it has at a given commit.
 *
 * <p>Every file walks back through the history, from a commit to the first parent that has the same
 * content; where there is none, its commit is found. All files at one commit walk on together, so
 * that trees are compared once. That is the commit {@code git log -1 -- FILE} shows.
 */
final class LastChanges {
  private final List<String> paths;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final TreeFilter folder;
  private final Map<RevCommit, BitSet> waiting = new HashMap<>();
  private final PriorityQueue<RevCommit> queue =
      new PriorityQueue<>(Comparator.comparingInt(RevCommit::getCommitTime).reversed());
  private final Map<String, LocalDate> days = new HashMap<>();

  /**
   * Look for files.
   *
   * @param folder the one that all lie in, without a {@code /} at the end; empty for the top
   * @param paths of files in the repository
   */
  LastChanges(String folder, List<String> paths) {
    this.folder = folder.isEmpty() ? TreeFilter.ALL : PathFilter.create(folder);
    this.paths = paths;
    for (String path : paths) {
      numbers.put(path, numbers.size());
    }
  }

  /** Return the day, in UTC, of the commit of each file that {@code head} has. */
  Map<String, LocalDate> find(ObjectReader reader, ObjectId head) throws IOException {
    try (RevWalk walk = new RevWalk(reader)) {
      walk.setRetainBody(false);
      RevCommit start = walk.parseCommit(head);
      send(start, filesOf(reader, start));
      for (RevCommit next = queue.poll(); next != null; next = queue.poll()) {
        visit(walk, reader, next);
      }
    }
    return days;
  }

  private void visit(RevWalk walk, ObjectReader reader, RevCommit commit) throws IOException {
    BitSet here = waiting.remove(commit);
    for (int i = 0; here != null && i < commit.getParentCount() && !here.isEmpty(); i++) {
      RevCommit parent = walk.parseCommit(commit.getParent(i));
      BitSet different = differences(reader, commit, parent);
      different.and(here);
      here.andNot(different);
      send(parent, here);
      here = different;
    }
    if (here != null && !here.isEmpty()) {
      walk.parseBody(commit);
      LocalDate day =
          LocalDate.ofInstant(commit.getCommitterIdent().getWhenAsInstant(), ZoneOffset.UTC);
      here.stream().forEach(file -> days.put(paths.get(file), day));
      commit.disposeBody();
    }
  }

  private void send(RevCommit commit, BitSet files) {
    if (files.isEmpty()) {
      return;
    }
    BitSet others = waiting.putIfAbsent(commit, files);
    if (others == null) {
      queue.add(commit);
    } else {
      others.or(files);
    }
  }

  private BitSet differences(ObjectReader reader, RevCommit commit, RevCommit parent)
      throws IOException {
    try (TreeWalk trees = new TreeWalk(reader)) {
      trees.addTree(commit.getTree());
      trees.addTree(parent.getTree());
      trees.setFilter(AndTreeFilter.create(folder, TreeFilter.ANY_DIFF));
      return files(trees);
    }
  }

  private BitSet filesOf(ObjectReader reader, RevCommit commit) throws IOException {
    try (TreeWalk tree = new TreeWalk(reader)) {
      tree.addTree(commit.getTree());
      tree.setFilter(folder);
      return files(tree);
    }
  }

  private BitSet files(TreeWalk trees) throws IOException {
    trees.setRecursive(true);
    BitSet files = new BitSet(paths.size());
    while (trees.next()) {
      Integer number = numbers.get(trees.getPathString());
      if (number != null) {
        files.set(number);
      }
    }
    return files;
  }
}
