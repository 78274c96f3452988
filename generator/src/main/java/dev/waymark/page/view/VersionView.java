package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a text a page shows.
 *
 * @param language of the text, BCP 47 tag
 * @param direction of the text, {@code ltr} or {@code rtl}
 * @param name of the language, in the language itself
 * @param untranslated whether readers get the original, for want of a translation
 * @param unreviewed whether it is a translation that no native speaker reviewed
 * @param original link to what it is a translation of
 * @param edit address at which the text can be changed
 */
public record VersionView(
    String language,
    String direction,
    String name,
    boolean untranslated,
    boolean unreviewed,
    @Nullable LanguageLinkView original,
    @Nullable String edit) {}
