package dev.waymark.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making, in the order its members are put. Not thread-safe. */
final class JsonObject {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private JsonObject() {}

  static JsonObject ofType(String type) {
    return new JsonObject().put("@type", type);
  }

  /** Put a member; one that says nothing is left out. */
  JsonObject put(String name, @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      members.put(name, value);
    }
    return this;
  }

  Map<String, Object> map() {
    return members;
  }
}
