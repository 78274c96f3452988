package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SchemaOrgExtractTest {
  @Test
  void typesAndMembersAreKept() {
    String csv =
        """
        "id","label","comment","subTypeOf","enumerationtype","supersededBy"
        "x","Guide","Says ""a, b""
        on two lines","https://schema.org/Thing, https://other.example/Y","",""
        "x","Old","","https://schema.org/Thing","","https://schema.org/Guide"
        "x","Easy","","","https://schema.org/Level",""
        """;
    assertThat(SchemaOrgExtract.types(csv)).containsExactly("Easy\t\tLevel", "Guide\tThing");
  }

  @Test
  void propertiesAreKept() {
    String csv =
        """
        "id","label","domainIncludes","rangeIncludes","supersededBy"
        "x","step","https://schema.org/A, https://schema.org/B","https://schema.org/Text",""
        "x","steps","https://schema.org/A","https://schema.org/Text","https://schema.org/step"
        """;
    assertThat(SchemaOrgExtract.properties(csv)).containsExactly("step\tA B\tText");
  }
}
