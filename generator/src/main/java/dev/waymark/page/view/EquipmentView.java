package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** A tool or a supply. */
public record EquipmentView(
    String name, @Nullable String quantity, @Nullable String note, boolean optional) {}
