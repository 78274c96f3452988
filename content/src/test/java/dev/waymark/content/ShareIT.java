package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guide is passed on with one button, by its own address. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class ShareIT {
  private static final String ADDRESS = PublishedSite.BASE + LOWER_BACK;

  private static final String DEVICE =
      """
      window.shared = [];
      const define = (name, value) =>
          Object.defineProperty(Navigator.prototype, name, { configurable: true, value });
      define('share', async data => { shared.push(data); });
      define('canShare', () => true);""";

  private static final String CLIPBOARD =
      """
      window.copied = [];
      delete Navigator.prototype.share;
      Object.defineProperty(Navigator.prototype, 'clipboard',
          { configurable: true, value: { async writeText(text) { copied.push(text); } } });""";

  private static final String NEITHER =
      """
      delete Navigator.prototype.share;
      delete Navigator.prototype.clipboard;""";

  @Test
  void deviceThatCanShareIsAskedTo(Reader reader) {
    reader.prepare(DEVICE);
    reader.open(LOWER_BACK + "#wm-safety");
    reader.click("Share");
    reader.await("it is shared", () -> !reader.texts("shared").isEmpty());
    assertThat(reader.texts("shared.map(data => data.url)")).containsExactly(ADDRESS);
    assertThat(reader.texts("shared.map(data => data.title)"))
        .containsExactly("How to massage someone's lower back at home");
  }

  @Test
  void readerWhoThinksBetterOfItHearsNoComplaint(Reader reader) {
    reader.prepare(DEVICE);
    reader.prepare(
        """
        define('share', () => Promise.reject(new DOMException('Cancelled', 'AbortError')));""");
    reader.open(LOWER_BACK);
    reader.click("Share");
    assertThat(reader.find("#wm-share-status").getText()).isEmpty();
    assertThat(reader.problems()).isEmpty();
  }

  @Test
  void elsewhereTheAddressIsCopied(Reader reader) {
    reader.prepare(CLIPBOARD);
    News news = News.of(reader);
    reader.open(LOWER_BACK);
    assertThat(reader.seen("#wm-share")).hasSize(1);
    reader.click("Copy the address");
    news.await("Copied");
    assertThat(reader.texts("copied")).containsExactly(ADDRESS);
  }

  @Test
  void buttonThatCouldDoNothingIsNotThere(Reader reader) {
    reader.prepare(NEITHER);
    reader.open(LOWER_BACK);
    assertThat(reader.seen("#wm-follow-begin")).as("the script has come").hasSize(1);
    assertThat(reader.seen("#wm-share")).isEmpty();
    assertThat(reader.find(".share-url").getText()).isEqualTo(ADDRESS);
  }
}
