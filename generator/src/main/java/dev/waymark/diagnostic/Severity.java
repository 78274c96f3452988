package dev.waymark.diagnostic;

/** How much a finding matters, least first. */
public enum Severity {
  /** Worth knowing; never stops a build. */
  INFO,
  /** Likely a mistake; stops a build only where the caller asks for it. */
  WARNING,
  /** A mistake; nothing is published. */
  ERROR;

  /** Return the word a message begins with: {@code info}, {@code warning} or {@code error}. */
  public String label() {
    return switch (this) {
      case INFO -> "info";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
