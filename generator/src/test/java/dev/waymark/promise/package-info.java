/** Promises that only hold if whole processes, disks and builds are put to the test. */
@NullMarked
package dev.waymark.promise;

import org.jspecify.annotations.NullMarked;
