package dev.waymark.validity;

/** A page of a guide with two safety notes and two steps, as JSON-LD. */
final class GuidePage {
  static final String HTML =
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"MedicalWebPage","about":{"@type":"MedicalTherapy","contraindication":["you feel heat","broken skin"]},
       "mainEntity":{"@type":"HowTo","step":[{"@type":"HowToTip","text":"Stop if it hurts"},
       {"@type":"HowToStep","itemListElement":[{"@type":"HowToDirection","text":"Press the palm. (10 circles)"}]},
       {"@type":"HowToStep","itemListElement":[{"@type":"HowToDirection","text":"Rest."}]}]}}]}</script>
      """;

  private GuidePage() {}
}
