/**
 * What depends on a language: messages, plurals, dates, durations. ICU4J alone, since the data of
 * the JDK differs from release to release.
 */
@NullMarked
package dev.waymark.locale;

import org.jspecify.annotations.NullMarked;
