package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Whom to turn to, in an emergency and otherwise. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class HelpIT {

  @ParameterizedTest
  @ValueSource(strings = {"", "about/", "search/", "body-areas/", LOWER_BACK})
  void clinicIsCalledFromTheSamePlaceOnEveryPage(String route, Reader reader) {
    reader.open(route);
    WebElement call = reader.named("Call our demonstration clinic on +44 1632 960123");
    assertThat(call.getDomAttribute("href")).isEqualTo("tel:+441632960123");
    WebElement contact = reader.find("footer > div > section:first-child");
    assertThat(contact.getDomProperty("id")).isEqualTo("wm-contact");
    assertThat(contact.getText()).contains("Not for emergencies.", "Open", "call 999");
  }

  @Test
  void emergencyNumbersAreNamedWithTheirCountries(Reader reader) {
    reader.open(LOWER_BACK);
    assertThat(reader.seen(".care-emergency a[href^='tel:']"))
        .extracting(WebElement::getText)
        .allMatch(text -> text.matches("Call \\d{3}\\s+\\p{Lu}.+"))
        .hasSize(4);
    assertThat(reader.seen(".care-emergency a[href*='960123']")).isEmpty();
  }

  @Test
  void doctorOnlineFollowsTheRedFlagsAndSaysWhatItCosts(Reader reader) {
    reader.open(LOWER_BACK);
    WebElement link = reader.find("#wm-safety .doctor-online a");
    assertThat(link.getDomAttribute("rel")).isEqualTo("noopener noreferrer");
    assertThat(link.getRect().getY())
        .isGreaterThan(reader.find(".care-non-urgent").getRect().getY());
    assertThat(reader.find("#wm-safety .doctor-online").getText())
        .contains("Example Health", "a video call", "Cost");
  }
}
