package dev.waymark.cache;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Codecs of what has no parts. What can be absent has 0 for that. */
final class SimpleCodecs {
  static final Codec TEXT =
      new Codec() {
        @Override
        public void write(@Nullable Object value, PackedWriter out) {
          out.writeText((String) value);
        }

        @Override
        public @Nullable Object read(PackedReader in) {
          return in.readText();
        }
      };

  static final Codec INT =
      new Codec() {
        @Override
        public void write(@Nullable Object value, PackedWriter out) {
          out.writeNumber((Integer) Objects.requireNonNull(value));
        }

        @Override
        public Object read(PackedReader in) {
          return in.readInt();
        }
      };

  static final Codec LONG =
      new Codec() {
        @Override
        public void write(@Nullable Object value, PackedWriter out) {
          out.writeNumber((Long) Objects.requireNonNull(value));
        }

        @Override
        public Object read(PackedReader in) {
          return in.readNumber();
        }
      };

  static final Codec TRUTH =
      new Codec() {
        @Override
        public void write(@Nullable Object value, PackedWriter out) {
          out.writeNumber((Boolean) Objects.requireNonNull(value) ? 1 : 0);
        }

        @Override
        public Object read(PackedReader in) {
          return in.readNumber() == 1;
        }
      };

  static final Codec DATE =
      new Codec() {
        @Override
        public void write(@Nullable Object value, PackedWriter out) {
          out.writeNumber(value == null ? 0 : 1);
          if (value != null) {
            out.writeNumber(((LocalDate) value).toEpochDay());
          }
        }

        @Override
        public @Nullable Object read(PackedReader in) {
          return in.readNumber() == 0 ? null : LocalDate.ofEpochDay(in.readNumber());
        }
      };

  private SimpleCodecs() {}

  /** Return a codec of the constants of an enum, in the order they are declared. */
  static Codec choice(Object[] constants) {
    List<Object> inOrder = List.of(constants);
    return new Codec() {
      @Override
      public void write(@Nullable Object value, PackedWriter out) {
        out.writeNumber(value == null ? 0 : inOrder.indexOf(value) + 1L);
      }

      @Override
      public @Nullable Object read(PackedReader in) {
        int number = in.readInt();
        return number == 0 ? null : inOrder.get(number - 1);
      }
    };
  }
}
