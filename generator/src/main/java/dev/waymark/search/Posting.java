package dev.waymark.search;

/**
 * That a guide has a word.
 *
 * @param guide its number
 * @param weight the sum of the weights of the texts it stands in
 */
record Posting(int guide, int weight) {}
