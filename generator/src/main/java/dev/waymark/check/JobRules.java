package dev.waymark.check;

import java.util.List;

/** Words for jobs name no gender. */
final class JobRules implements ProseRules {
  @Override
  public void check(Prose prose) {
    Phrases jobs = prose.lexicon().phrases("jobs");
    for (Text text : prose.texts()) {
      for (Sentence sentence : text.sentences()) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
          Phrases.Phrase job = jobs.at(words, i);
          if (job != null) {
            prose.report(
                ProseRule.GENDERED_JOB,
                text.span(words.get(i), words.get(i + job.words().size() - 1)),
                "\"" + job.text() + "\" names a gender, which does not matter here",
                "write \"" + job.meaning() + "\"");
          }
        }
      }
    }
  }
}
