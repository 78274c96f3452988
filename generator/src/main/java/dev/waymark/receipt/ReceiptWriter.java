package dev.waymark.receipt;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Silenced;
import dev.waymark.diagnostic.Span;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a receipt in a form of its own: numbers, and texts with their lengths. */
final class ReceiptWriter {
  static final int FORMAT = 1;
  static final int NO_TEXT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ReceiptWriter() {}

  /** Return a receipt as bytes, with a digest of themselves at the end. */
  static byte[] write(Receipt receipt) {
    ReceiptWriter writer = new ReceiptWriter();
    try {
      writer.writeReceipt(receipt);
      byte[] content = writer.bytes.toByteArray();
      writer.writeText(new Fingerprint().add(content).value());
      return writer.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeReceipt(Receipt receipt) throws IOException {
    out.writeInt(FORMAT);
    writeText(receipt.inputs());
    writeText(receipt.outputs());
    out.writeInt(receipt.diagnostics().size());
    for (Diagnostic diagnostic : receipt.diagnostics()) {
      writeDiagnostic(diagnostic);
    }
    out.writeInt(receipt.silenced().size());
    for (Silenced silenced : receipt.silenced()) {
      writeDiagnostic(silenced.finding());
      writeText(silenced.reason());
    }
    out.writeInt(receipt.counts().size());
    for (int count : receipt.counts()) {
      out.writeInt(count);
    }
  }

  private void writeDiagnostic(Diagnostic diagnostic) throws IOException {
    writeText(diagnostic.severity().name());
    writeText(diagnostic.code());
    writeText(diagnostic.message());
    Span span = diagnostic.span();
    writeText(span.file());
    out.writeInt(span.line());
    out.writeInt(span.column());
    out.writeInt(span.length());
    writeText(diagnostic.hint());
    writeText(diagnostic.excerpt());
  }

  private void writeText(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(NO_TEXT);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }
}
