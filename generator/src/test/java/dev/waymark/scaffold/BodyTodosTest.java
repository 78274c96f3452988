package dev.waymark.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BodyTodosTest {
  private static final String BODY =
      """
      A first paragraph
      of two lines.

      ## A heading
      Right below it.

      > [!WARNING]
      > Read this
      > first.

      - one
        more of it
      - [ ] two

        Still two.
      1. three

      Term
      : What it means.

      | Head | Other |
      | --- | :-: |
      | a | |

      ```text
      # no heading
      ```

          code

      ![A foot](foot.svg)

      See ![a hand](hand.svg) and a note[^1].

      [^1]: The note.

      [link]: https://guides.example/
      ***
      ![](mere.svg)
      """;

  private static final String MARKED =
      """
      TODO: A first paragraph
      of two lines.

      ## TODO: A heading
      TODO: Right below it.

      > [!WARNING]
      > TODO: Read this
      > first.

      - TODO: one
        more of it
      - [ ] TODO: two

        TODO: Still two.
      1. TODO: three

      TODO: Term
      : TODO: What it means.

      | TODO: Head | TODO: Other |
      | --- | :-: |
      | TODO: a | |

      ```text
      # no heading
      ```

          code

      ![TODO: A foot](foot.svg)

      TODO: See ![TODO: a hand](hand.svg) and a note[^1].

      [^1]: TODO: The note.

      [link]: https://guides.example/
      ***
      ![](mere.svg)
      """;

  @Test
  void eachPieceOfTextIsMarkedOnce() {
    assertThat(BodyTodos.mark(BODY)).isEqualTo(MARKED);
  }

  @Test
  void nothingElseChanges() {
    assertThat(BodyTodos.mark(BODY).replace("TODO: ", "")).isEqualTo(BODY);
    assertThat(BodyTodos.mark("")).isEmpty();
  }
}
