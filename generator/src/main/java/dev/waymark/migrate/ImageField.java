package dev.waymark.migrate;

import dev.waymark.migrate.LinkRewriter.Picture;
import dev.waymark.model.DataValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the field that holds a guide's picture. */
record ImageField(References references, Notes notes, Draft draft) {
  /** Take the first of some pictures; false, with a finding, where it can't be taken. */
  boolean take(List<String> paths, String alt, int line) {
    Optional<String> path = references.picture(paths.get(0));
    if (path.isEmpty()) {
      notes.warn(
          "picture-missing",
          line,
          "there is no such picture in the folder: " + Notes.shown(paths.get(0)),
          "save it beside the guide, and name it in the field image");
      return false;
    }
    draft.put("image", field(new Picture(path.get(), alt, ""), line));
    notes.carry("image");
    return paths.size() == 1;
  }

  /** Return the fields of a picture; without words for it, say that they are missing. */
  DataValue field(Picture picture, int line) {
    boolean silent = picture.alt().isBlank();
    if (silent) {
      notes.warn(
          "picture-without-words",
          line,
          "nothing says in words what this picture shows: " + picture.source(),
          "write it into the field alt");
    }
    String alt = silent ? "TODO: say what the picture shows" : Plain.of(picture.alt());
    Map<String, DataValue> fields = new LinkedHashMap<>();
    fields.put("src", new DataValue.Text(picture.source()));
    fields.put("alt", new DataValue.Text(alt));
    if (!picture.caption().isEmpty()) {
      fields.put("caption", new DataValue.Text(picture.caption()));
    }
    return new DataValue.Fields(fields);
  }
}
