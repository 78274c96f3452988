package dev.waymark.data;

/**
 * A cell.
 *
 * @param value without quotes
 * @param offset where it begins, in UTF-16 units
 * @param quoted whether it was written in quotes
 */
record CsvCell(String value, long offset, boolean quoted) {}
