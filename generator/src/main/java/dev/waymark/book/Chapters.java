package dev.waymark.book;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Phase;
import dev.waymark.model.Route;
import dev.waymark.model.Safety;
import dev.waymark.model.SiteGuide;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The guides of a book, each a file of its own. */
record Chapters(List<SiteGuide> guides) {
  Chapters {
    guides = List.copyOf(guides);
  }

  /** Return the name of a chapter's file, counted from 0. */
  static String file(int index) {
    return "guide-" + (index + 1) + ".xhtml";
  }

  /** Return the names of all files, in order. */
  List<String> files() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < guides.size(); i++) {
      files.add(file(i));
    }
    return files;
  }

  /** Return which chapter stands for a page of the site; empty where none does. */
  OptionalInt find(Route route) {
    for (int i = 0; i < guides.size(); i++) {
      if (guides.get(i).route().equals(route)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Return the places in a chapter that links can lead to. */
  Set<String> anchors(int index) {
    Guide guide = guides.get(index).guide();
    Set<String> anchors = new HashSet<>(guide.document().body().anchors());
    guide.steps().forEach(step -> anchors.add(step.id().value()));
    guide.phases().stream()
        .filter(phase -> phase.title() != null)
        .map(Phase::id)
        .map(Located::value)
        .forEach(anchors::add);
    if (!guide.safety().isEmpty()) {
      anchors.add(Safety.ANCHOR);
    }
    return anchors;
  }
}
