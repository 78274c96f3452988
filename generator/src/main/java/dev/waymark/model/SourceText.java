package dev.waymark.model;

/**
 * A text file of the content folder, decoded.
 *
 * @param path where it lies
 * @param digest SHA-256 of its bytes, in lower-case hexadecimal
 * @param text decoded from UTF-8 without a byte order mark; line ends as they are in the file
 */
public record SourceText(SourcePath path, String digest, String text) {}
