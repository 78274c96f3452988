package dev.waymark.page.view;

/**
 * The way to another language.
 *
 * @param tag BCP 47 tag
 * @param name in the language itself
 * @param direction {@code ltr} or {@code rtl}
 * @param href this page in that language, or its home page where there is none
 * @param current whether it is the language of this page
 * @param translated whether {@code href} leads to this page in that language
 */
public record LanguageLinkView(
    String tag, String name, String direction, String href, boolean current, boolean translated) {}
