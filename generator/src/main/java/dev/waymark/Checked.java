package dev.waymark;

import dev.waymark.model.Site;

/**
 * A site that was checked, for another to begin with that says something else in one place.
 *
 * @param whole the site with all media, needed or not
 * @param findings of all checks; none but those of {@link Preparation#problems} follow
 */
record Checked(Site whole, Findings findings, Preparation ready) {}
