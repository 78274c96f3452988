package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a reader can turn to.
 *
 * @param call somebody to telephone
 * @param doctorOnline a doctor to talk to over the internet
 */
public record Contact(@Nullable Call call, @Nullable DoctorOnline doctorOnline) {
  /** Nobody. */
  public static final Contact NONE = new Contact(null, null);

  /**
   * Somebody to telephone.
   *
   * @param label who answers, such as "the clinic"
   * @param number with its country (E.164), in groups as people read it: {@code +44 1234 567890}
   * @param hours when they answer, in words
   */
  public record Call(String label, Located<String> number, @Nullable String hours) {}

  /**
   * A doctor over the internet.
   *
   * @param label text of the link
   * @param provider who offers it
   * @param url where it is
   * @param what what happens there
   * @param fee what it costs, in words
   */
  public record DoctorOnline(
      String label,
      @Nullable String provider,
      Located<String> url,
      @Nullable String what,
      @Nullable String fee) {}
}
