package dev.waymark.receipt;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ReceiptWriter} writes. */
final class ReceiptReader {
  /** A digest in hexadecimal behind its length. */
  private static final int DIGEST_LENGTH = Integer.BYTES + 64;

  private final ByteBuffer in;

  private ReceiptReader(ByteBuffer in) {
    this.in = in;
  }

  /** Read a receipt; empty where one byte of it is another than was written. */
  static Optional<Receipt> read(byte[] bytes) {
    int end = bytes.length - DIGEST_LENGTH;
    if (end < Integer.BYTES) {
      return Optional.empty();
    }
    String digest = new Fingerprint().add(Arrays.copyOf(bytes, end)).value();
    byte[] text = digest.getBytes(StandardCharsets.US_ASCII);
    byte[] expected = ByteBuffer.allocate(DIGEST_LENGTH).putInt(text.length).put(text).array();
    if (!Arrays.equals(bytes, end, bytes.length, expected, 0, DIGEST_LENGTH)) {
      return Optional.empty();
    }
    ReceiptReader reader = new ReceiptReader(ByteBuffer.wrap(bytes, 0, end));
    return reader.in.getInt() == ReceiptWriter.FORMAT
        ? Optional.of(reader.readReceipt())
        : Optional.empty();
  }

  private Receipt readReceipt() {
    String inputs = readText();
    String outputs = readText();
    List<Diagnostic> diagnostics = readList(this::readDiagnostic);
    List<Silenced> silenced = readList(() -> new Silenced(readDiagnostic(), readText()));
    return new Receipt(inputs, outputs, diagnostics, silenced, readList(in::getInt));
  }

  private <T> List<T> readList(Supplier<T> read) {
    int size = in.getInt();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(read.get());
    }
    return list;
  }

  private Diagnostic readDiagnostic() {
    Severity severity = Severity.valueOf(readText());
    String code = readText();
    String message = readText();
    Span span = new Span(readText(), in.getInt(), in.getInt(), in.getInt());
    return new Diagnostic(severity, code, message, span, readNullableText(), readNullableText());
  }

  private String readText() {
    return Objects.requireNonNull(readNullableText());
  }

  private @Nullable String readNullableText() {
    int length = in.getInt();
    if (length == ReceiptWriter.NO_TEXT) {
      return null;
    }
    byte[] encoded = new byte[length];
    in.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }
}
