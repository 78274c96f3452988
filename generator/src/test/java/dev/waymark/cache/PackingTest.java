package dev.waymark.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PackingTest {
  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private sealed interface Shape {
    record Dot(int size) implements Shape {}

    record Group(List<Shape> shapes) implements Shape {}
  }

  private record Pair<A, B>(A first, @Nullable B second) {}

  private record Everything(
      @Nullable String text,
      int number,
      long large,
      boolean truth,
      @Nullable LocalDate date,
      @Nullable Colour colour,
      List<Pair<String, List<Integer>>> pairs,
      Map<String, Shape> shapes,
      Set<Colour> colours,
      Optional<Pair<Long, LocalDate>> maybe,
      @Nullable Everything inner) {}

  private record Unknown(Thread thread) {}

  private static final Everything NOTHING =
      new Everything(
          null, 0, 0, false, null, null, List.of(), Map.of(), Set.of(), Optional.empty(), null);

  private final Packing<Everything> packing = Packing.of(Everything.class);

  @Test
  void everyKindOfValueComesBack() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("z", new Shape.Dot(-1));
    shapes.put("a", new Shape.Group(List.of(new Shape.Dot(128), new Shape.Group(List.of()))));
    Everything value =
        new Everything(
            "text গাইড",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            true,
            LocalDate.of(-44, 3, 15),
            Colour.BLUE,
            List.of(new Pair<>("text গাইড", List.of(1, 300, -5)), new Pair<>("", List.of())),
            shapes,
            Set.of(Colour.GREEN, Colour.RED),
            Optional.of(new Pair<>(77L, null)),
            NOTHING);
    Everything again = packing.unpack(packing.pack(value)).orElseThrow();
    assertThat(again).isEqualTo(value);
    assertThat(again.shapes().keySet()).containsExactly("z", "a");
    assertThat(packing.unpack(packing.pack(NOTHING))).contains(NOTHING);
  }

  /** A file may hold half a pair, and it must not become a question mark. */
  @Test
  void textsThatNoEncodingHasComeBack() {
    for (String odd : List.of("\uD800", "a\uDC00b", "\uDC00\uD800", "\uD83D\uDE00", "\0", "?")) {
      assertThat(packing.unpack(packing.pack(text(odd))).orElseThrow().text()).isEqualTo(odd);
    }
  }

  @Test
  void equalSetsMakeEqualBytes() {
    Set<Colour> other = new LinkedHashSet<>(List.of(Colour.BLUE, Colour.RED));
    assertThat(packing.pack(colours(other)))
        .isEqualTo(packing.pack(colours(Set.of(Colour.RED, Colour.BLUE))));
  }

  @Test
  void otherBytesNeverThrow() {
    Random random = new Random(1);
    byte[] whole = packing.pack(text("text"));
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int n = random.nextInt(4); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(packing.unpack(bytes)).isNotNull();
    }
    assertThat(packing.unpack(new byte[0])).isEmpty();
    assertThat(packing.unpack(new byte[1])).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsSaidAtOnce() {
    assertThatThrownBy(() -> Packing.of(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread");
  }

  private static Everything text(String text) {
    return new Everything(
        text, 1, 1, true, null, null, List.of(), Map.of(), Set.of(), Optional.empty(), null);
  }

  private static Everything colours(Set<Colour> colours) {
    return new Everything(
        null, 1, 1, true, null, null, List.of(), Map.of(), colours, Optional.empty(), null);
  }
}
