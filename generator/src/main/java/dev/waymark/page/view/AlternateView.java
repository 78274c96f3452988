package dev.waymark.page.view;

/**
 * The same page in a language.
 *
 * @param language BCP 47 tag, or {@code x-default} for readers of no other
 * @param href absolute address
 */
public record AlternateView(String language, String href) {}
