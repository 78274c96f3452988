package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeflateTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 1000, 40_000, 100_000})
  void anotherProgramReadsWhatWasWritten(int length) throws DataFormatException {
    Random random = new Random(length);
    for (int kinds : new int[] {1, 2, 5, 256}) {
      byte[] data = new byte[length];
      for (int i = 0; i < length; i++) {
        data[i] = (byte) (i > 300 && random.nextInt(9) > 0 ? data[i - 300] : random.nextInt(kinds));
      }
      byte[] compressed = new Deflate(data, 300).compress();
      assertThat(inflate(compressed, length)).isEqualTo(data);
    }
  }

  @Test
  void rowsThatRepeatTakeLittleRoom() {
    byte[] data = new byte[500_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) ((i % 1000) * 7);
    }
    assertThat(new Deflate(data, 1000).compress().length).isLessThan(data.length / 50);
  }

  private static byte[] inflate(byte[] compressed, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(Arrays.copyOf(compressed, compressed.length + 1)); // zlib asks for one more
    byte[] out = new byte[length + 10];
    int size = inflater.inflate(out);
    assertThat(inflater.finished()).isTrue();
    inflater.end();
    return Arrays.copyOf(out, size);
  }
}
