package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Ways to pass a page on.
 *
 * @param url the page's address, where it is to be shown
 * @param email the {@code mailto:} link
 * @param sms the {@code sms:} link
 */
public record ShareView(@Nullable String url, @Nullable String email, @Nullable String sms) {}
