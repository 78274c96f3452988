package dev.waymark.page.view;

/**
 * A picture to be drawn for those who link to a guide.
 *
 * @param path where it is published
 * @param title of the guide
 * @param siteTitle of the site
 * @param line a few words about the guide
 * @param rightToLeft how its language is written
 */
public record PreviewView(
    String path, String title, String siteTitle, String line, boolean rightToLeft) {}
