package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RuleBookTest {
  @Test
  void eachRuleHasACodeOfItsOwn() {
    assertThat(RuleBook.rules()).hasSizeGreaterThan(100);
    assertThat(RuleBook.rules())
        .allSatisfy((code, rule) -> assertThat(rule.code()).isEqualTo(code));
  }
}
