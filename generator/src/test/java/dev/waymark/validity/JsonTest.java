package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void valuesKeepTheirKindAndOrder() {
    List<String> problems = new ArrayList<>();
    assertThat(Json.object("{\"b\":[1,\"1\",true,null],\"a\":{}}", problems))
        .hasToString("{b=[1, 1, true, NULL], a={}}");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"a\":1,\"a\":2}", "{} {}", "{'a':1}", "{\"a\":1,}"})
  void everythingElseIsRefused(String text) {
    List<String> problems = new ArrayList<>();
    assertThat(Json.object(text, problems)).isEmpty();
    assertThat(problems).hasSize(1);
  }
}
