package dev.waymark.promise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of a class show that a promise is kept: how many passed goes into the table. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PassedTests.class)
public @interface ShowsPromise {
  /** The promise's number in docs/promises.md. */
  int promise();

  /** What was counted, and what holds of it, behind the number. */
  String numbers();
}
