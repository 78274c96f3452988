package dev.waymark.model;

import java.util.List;

/**
 * A field that authors can write, as far as it takes to write one for them.
 *
 * @param name as they write it
 * @param required whether it has to be there
 * @param description one or two sentences for someone who has never seen YAML
 * @param kind of its value, or of each entry where it is a list
 * @param list whether it is a list
 * @param longest how many characters a text may have
 * @param words to choose from; empty where it is no choice
 * @param fields of its value; a text that has some can be written as a text or with them
 */
public record FieldOutline(
    String name,
    boolean required,
    String description,
    Kind kind,
    boolean list,
    int longest,
    List<String> words,
    List<FieldOutline> fields) {
  /** What a value is. */
  public enum Kind {
    /** Words that people read, which a translation translates. */
    TEXT,
    /** One of several words. */
    CHOICE,
    /** {@code true} or {@code false}. */
    TRUTH,
    /** A day. */
    DATE,
    /** How long something takes. */
    TIME,
    /** The path of a file. */
    PATH,
    /** A part of an address. */
    SLUG,
    /** A name for links. */
    ID,
    /** An old address inside the site. */
    ALIAS,
    /** An address on the web. */
    WEB_ADDRESS,
    /** A number to call. */
    TELEPHONE,
    /** Fields. */
    FIELDS,
    /** Something else. */
    OTHER
  }

  public FieldOutline {
    words = List.copyOf(words);
    fields = List.copyOf(fields);
  }
}
