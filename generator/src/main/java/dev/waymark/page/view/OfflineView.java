package dev.waymark.page.view;

/** The page of a language that stands for all that a reader without a network has not kept. */
public record OfflineView(HeadView head) implements PageView {}
