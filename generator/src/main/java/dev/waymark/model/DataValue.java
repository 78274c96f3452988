package dev.waymark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a field that a site declares for itself; scalars are kept as they were typed. */
public sealed interface DataValue {
  /** A scalar. */
  record Text(String value) implements DataValue {}

  /** A list. */
  record Items(List<DataValue> values) implements DataValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A map, in the order it was written. */
  record Fields(Map<String, DataValue> values) implements DataValue {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
