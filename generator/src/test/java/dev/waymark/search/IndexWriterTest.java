package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IndexWriterTest {
  @Test
  void fewGuidesAreFourFiles() {
    Map<String, String> files = write(List.of("Back massage", "The backs of hands"));
    assertThat(files)
        .containsOnlyKeys("root.json", "w0.json", "p0.json", "g0.json")
        .containsEntry(
            "w0.json",
            "{\"first\":0,\"words\":\"0back 4s 0hands 0massage 0of 0the\","
                + "\"stems\":[0,1,0,0,[],[]]}")
        .containsEntry(
            "g0.json",
            "{\"guides\":[[\"Back massage\",\"0/\",\"\",\"\"],"
                + "[\"The backs of hands\",\"1/\",\"\",\"\"]]}");
    assertThat(files.get("root.json"))
        .startsWith(
            "{\"guides\":2,\"perPart\":8,\"words\":[\"back\"],\"stems\":[0],\"version\":\"");
  }

  @Test
  void listOfGuidesHoldsDistancesAndRanks() {
    assertThat(write(List.of("Back massage", "The backs of hands")).get("p0.json"))
        .isEqualTo("{\"guides\":[\"1j1j\",\"2j\",\"1j\"]}");
  }

  @Test
  void farGuidesTakeMoreCharacters() {
    List<String> titles = new ArrayList<>(java.util.Collections.nCopies(2_000, "foot"));
    titles.set(1_099, "knee");
    String postings = write(titles).get("p0.json");
    // Guide 1099 is 1100 behind none: 12 + 32 * (2 + 32 * 1), each but the last with 32 for "more".
    assertThat(postings).contains("\"iY1");
  }

  @Test
  void equalGuidesGiveEqualBytes() {
    List<String> titles = IntStream.range(0, 300).mapToObj(i -> "guide" + i + " about it").toList();
    assertThat(write(titles)).isEqualTo(write(titles));
    assertThat(write(titles).get("root.json"))
        .isNotEqualTo(write(titles.subList(1, 300)).get("root.json"));
  }

  @Test
  void partsAreSmall() {
    List<String> titles =
        IntStream.range(0, 3_000).mapToObj(i -> "massage word" + i * 7_919L % 3_000 + "x").toList();
    Map<String, String> files = write(titles);
    assertThat(files.keySet())
        .contains("w1.json", "p1.json", "g374.json")
        .doesNotContain("g375.json");
    assertThat(files.values())
        .allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length < 10_000);
  }

  @Test
  void wordsLeadBackFromTheNextNewBaseForm() {
    assertThat(write(List.of("hand handball hands handy")).get("w0.json"))
        .contains("\"0hand 4ball 4s 4y\"", "\"stems\":[0,0,2,0]");
  }

  @Test
  void partOfTheDictionaryBeginsAtTheNextNewBaseForm() {
    List<String> titles = IntStream.range(0, 3_000).mapToObj(i -> "word" + i + "x hand").toList();
    String second = write(titles).get("w1.json");
    // "hand" comes first of all, so each word before this part has led to one more.
    Matcher first = Pattern.compile("\"first\":(\\d+),\"words\":\"0word(\\d+)x").matcher(second);
    assertThat(first.find()).isTrue();
    long before =
        titles.stream()
            .map(title -> title.replace(" hand", ""))
            .filter(word -> word.compareTo("word" + first.group(2) + "x") < 0)
            .count();
    assertThat(first.group(1)).isEqualTo(String.valueOf(1 + before));
  }

  @Test
  void siteWithoutGuidesHasARootAlone() {
    assertThat(write(List.of())).containsOnlyKeys("root.json");
  }

  @Test
  void wordOfTwoLanguagesLeadsToBoth() {
    try (Index index = new Index()) {
      index.add("en", Map.of(1, List.of("hands")));
      index.add("de", Map.of(1, List.of("Hands")));
      assertThat(index.stemsByWord().get("hands")).containsExactly("de hand", "en hand");
      assertThat(index.postings("de hand")).containsExactly(new Posting(1, 1));
    }
  }

  @Test
  void weightsOfTextsAddUp() {
    try (Index index = new Index()) {
      index.add("en", Map.of(10, List.of("hands"), 1, List.of("a hand", "handed over")));
      assertThat(index.postings("en hand")).containsExactly(new Posting(0, 12));
    }
  }

  private static Map<String, String> write(List<String> titles) {
    try (Index index = new Index()) {
      List<List<String>> shown = new ArrayList<>();
      for (String title : titles) {
        index.add("en", Map.of(10, List.of(title)));
        shown.add(List.of(title, shown.size() + "/", "", ""));
      }
      return IndexWriter.write(index, shown);
    }
  }
}
