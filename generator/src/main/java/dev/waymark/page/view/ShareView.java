package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways to pass a page on.
 *
 * @param url the page's address, where it is to be shown
 * @param email the {@code mailto:} link
 * @param sms the {@code sms:} link
 * @param links more ways, on other websites
 */
public record ShareView(
    @Nullable String url, @Nullable String email, @Nullable String sms, List<LinkView> links) {
  public ShareView {
    links = List.copyOf(links);
  }
}
