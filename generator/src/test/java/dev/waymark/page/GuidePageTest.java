package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.page.view.DurationView;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PhaseView;
import dev.waymark.page.view.RedFlagView;
import dev.waymark.page.view.ShareView;
import dev.waymark.page.view.StepView;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuidePageTest {
  private final SiteFixture site;

  GuidePageTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 min; 3 min | PT5M | 5 minutes | false",
        "2 min; - | PT2M | 2 minutes | true",
        "90 s; 15 s | PT1M45S | 1 minute, 45 seconds | false",
        "9 min; 59 s | PT9M59S | 9 minutes, 59 seconds | false",
        "9 min; 60 s | PT10M | 10 minutes | false",
        "10 min; 1 s | PT11M | 11 minutes | false",
        "10-15 min; 2 min | PT17M | 12 to 17 minutes | false",
        "30-45 s; 15 s | PT1M | 45 seconds to 1 minute | false",
        "1 h; 30 min | PT1H30M | 1 hour, 30 minutes | false",
        "5-10 min; 30 s | PT11M | 6 to 11 minutes | false",
      })
  void timesOfStepsAddUp(String times, String iso, String text, boolean atLeast)
      throws IOException {
    StringBuilder steps = new StringBuilder("steps:\n");
    for (String time : times.split("; ", -1)) {
      steps.append("  - { do: Press.").append(time.equals("-") ? "" : ", time: " + time);
      steps.append(" }\n");
    }
    DurationView expected = new DurationView(iso, text, atLeast);
    assertThat(guide(steps.toString()).time()).isEqualTo(expected);
    assertThat(guide(steps.toString()).phases().get(0).time()).isEqualTo(expected);
  }

  @Test
  void stepsWithoutTimesHaveNoSum() throws IOException {
    assertThat(guide("steps: [a, b]").time()).isNull();
  }

  @Test
  void ownTotalTimeWins() throws IOException {
    assertThat(guide("totalTime: 1-2 h\nsteps: [{ do: a, time: 1 h }]").time())
        .isEqualTo(new DurationView("PT2H", "1 to 2 hours", false));
  }

  @Test
  void stepsAreNumberedOverAllPhases() throws IOException {
    GuideView guide =
        guide(
            "phases: [{ title: A, steps: [a, b] }, { title: B, steps: [c] }, { title: C, steps: [d]"
                + " }]");
    assertThat(guide.phases()).extracting(PhaseView::start).containsExactly(1, 3, 4);
    assertThat(guide.phases())
        .flatExtracting(PhaseView::steps)
        .extracting(StepView::number)
        .containsExactly(1, 2, 3, 4);
    assertThat(guide.stepCount()).isEqualTo(4);
  }

  @Test
  void timeLeftAtAStepIsThatOfItAndAllAfterIt() throws IOException {
    GuideView guide =
        guide(
            """
            phases:
              - { title: A, steps: [{ do: a, time: 1 min }, b] }
              - { title: B, steps: [{ do: c, time: 2-3 min }, d] }
            """);
    assertThat(guide.phases())
        .flatExtracting(PhaseView::steps)
        .extracting(StepView::left)
        .containsExactly(
            new DurationView("PT4M", "3 to 4 minutes", true),
            new DurationView("PT3M", "2 to 3 minutes", true),
            new DurationView("PT3M", "2 to 3 minutes", true),
            null);
  }

  @Test
  void soonestRedFlagComesFirst() throws IOException {
    GuideView guide =
        guide(
            """
            safety:
              redFlags:
                - { level: non-urgent, items: [n] }
                - { level: emergency, items: [e1] }
                - { level: urgent, items: [u] }
                - { level: emergency, items: [e2] }
            """);
    assertThat(guide.safety().redFlags())
        .extracting(RedFlagView::level)
        .containsExactly("emergency", "emergency", "urgent", "non-urgent");
    assertThat(guide.safety().redFlags().get(0).items().get(0).text().value()).isEqualTo("e1");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21,true", "2026-11-22,false", "2026-11-23,false"})
  void reviewIsOverdueAfterItsDay(String next, boolean overdue) throws IOException {
    GuideView guide = guide("review: { by: Ann, last: 2026-01-01, next: " + next + " }");
    assertThat(guide.review()).isNotNull().extracting("overdue").isEqualTo(overdue);
  }

  @Test
  void shareLinksAreEncoded() throws IOException {
    site.write("site.yaml", "title: T\nbaseUrl: https://g.example/x/\nshare: [link, email, sms]");
    site.guide("guides/a.md", "\"A & B = 100% + more? 'yes' #1 পা\"", "", "");
    ShareView share = view().share();
    assertThat(share.url()).isEqualTo("https://g.example/x/guides/a/");
    for (String link : List.of(String.valueOf(share.email()), String.valueOf(share.sms()))) {
      assertThat(link).matches("[!-~&&[^<>\"'+#]]+");
      URI uri = URI.create(link);
      assertThat(uri.getSchemeSpecificPart())
          .contains("A & B = 100% + more? 'yes' #1 পা", "https://g.example/x/guides/a/");
      long separators = uri.getRawSchemeSpecificPart().chars().filter(c -> c == '&').count();
      assertThat(separators).isEqualTo(1);
    }
    assertThat(share.email()).startsWith("mailto:?subject=");
    assertThat(share.sms()).startsWith("sms:?&body=");
  }

  @Test
  void onlyDeclaredWaysToShareAreShown() throws IOException {
    site.write("site.yaml", "title: T\nbaseUrl: https://g.example/\nshare: [sms]");
    assertThat(guide("").share().url()).isNull();
    assertThat(guide("").share().email()).isNull();
    assertThat(guide("").share().sms()).isNotNull();
  }

  @Test
  void linkOfTheSiteGetsTitleAndAddressAsValues() throws IOException {
    site.write(
        "site.yaml",
        "title: T\nbaseUrl: https://g.example/x/\n"
            + "share: [{ label: P, url: 'https://p.example/{title}?u={url}' }]");
    site.guide("guides/a.md", "\"{url} & 100% /পা? #1 + *\"", "", "");
    assertThat(view().share().links())
        .containsExactly(
            new LinkView(
                "P",
                "https://p.example/%7Burl%7D%20%26%20100%25%20%2F%E0%A6%AA%E0%A6%BE%3F%20%231%20%2B"
                    + "%20%2A?u=https%3A%2F%2Fg.example%2Fx%2Fguides%2Fa%2F",
                false));
  }

  @Test
  void withoutAnAddressNothingIsShared() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(guide("").share()).isEqualTo(new ShareView(null, null, null, List.of()));
    assertThat(guide("").head().canonical()).isNull();
  }

  @Test
  void textIsEscapedWherePagesFillHoles() throws IOException {
    site.write("guides/a&b.svg", "<svg width='3' height='2'/>");
    site.guide("guides/a.md", "A", "", "![a \"b\" <c>](<a&b.svg> \"t<&>\")");
    assertThat(view().body().value())
        .containsPattern(
            "<img src=\"\\.\\./\\.\\./media/a&amp;b-[0-9a-f]{10}\\.svg\" "
                + "alt=\"a &quot;b&quot; &lt;c&gt;\" title=\"t&lt;&amp;&gt;\" "
                + "width=\"3\" height=\"2\"");
  }

  @Test
  void pageForMissingAddressesWorksAtAnyDepth() throws IOException {
    site.write("site.yaml", "title: T\nbaseUrl: https://g.example/sub/");
    Page page =
        site.plan()
            .pages()
            .filter(each -> each.route().path().equals("404.html"))
            .findFirst()
            .orElseThrow();
    assertThat(page.view().head().root()).isEqualTo("/sub/");
    assertThat(page.site().home().href()).isEqualTo("/sub/");
    assertThat(page.view().head().indexed()).isFalse();
    assertThat(page.view().head().canonical()).isNull();
  }

  @Test
  void onlyUsedMediaArePublished() throws IOException {
    site.write("guides/used.svg", "<svg/>").write("guides/unused.svg", "<svg></svg>");
    site.guide("guides/a.md", "A", "image: { src: used.svg, alt: x }", "");
    PagePlan plan = site.plan();
    assertThat(plan.pages()).isNotEmpty();
    assertThat(plan.media())
        .singleElement()
        .extracting(file -> file.source().value())
        .isEqualTo("guides/used.svg");
  }

  private GuideView guide(String frontMatter) throws IOException {
    site.guide("guides/a.md", frontMatter);
    return view();
  }

  private GuideView view() {
    for (Page page : site.plan().pages().toList()) {
      if (page.view() instanceof GuideView view) {
        return view;
      }
    }
    throw new AssertionError("no guide");
  }
}
