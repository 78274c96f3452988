package dev.waymark.page.view;

/** The page a host shows for an address that does not exist. */
public record NotFoundView(HeadView head) implements PageView {}
