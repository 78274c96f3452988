/**
 * Asks Git when files were changed, and where they lie in the repository.
 *
 * <p>It reads the repository alone: no command is run, no setting of the machine is looked at.
 */
@NullMarked
package dev.waymark.history;

import org.jspecify.annotations.NullMarked;
