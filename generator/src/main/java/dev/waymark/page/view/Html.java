package dev.waymark.page.view;

/** Finished HTML, printed by a template as it is. */
public record Html(String value) {}
