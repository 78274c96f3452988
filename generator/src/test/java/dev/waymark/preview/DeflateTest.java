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
  @ValueSource(
      ints = {0, 1, 3, 4, 5, 10, 11, 12, 66, 67, 130, 131, 257, 258, 259, 260, 516, 517, 70_000})
  void runsOfAnyLengthComeBack(int length) throws DataFormatException {
    byte[] data = new byte[length + 2];
    Arrays.fill(data, 1, length + 1, (byte) 200);

    assertThat(inflated(new Deflate(data, 10).compress(), data.length)).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 8, 9, 255, 256, 257, 1201, 4096, 8193, 32_767, 32_768, 32_769})
  void repeatsAtAnyDistanceComeBack(int distance) throws DataFormatException {
    byte[] data = new byte[distance + 600];
    new Random(1).nextBytes(data);
    System.arraycopy(data, 0, data, distance, 600);
    byte[] row = new Deflate(data, distance).compress();
    byte[] noRow = new Deflate(data, 7).compress();

    assertThat(inflated(row, data.length)).isEqualTo(data);
    assertThat(inflated(noRow, data.length)).isEqualTo(data);
  }

  @Test
  void mixturesComeBack() throws DataFormatException {
    Random random = new Random(2);
    for (int values = 2; values <= 256; values *= 2) {
      byte[] data = new byte[20_000];
      for (int i = 0; i < data.length; i++) {
        data[i] = (byte) random.nextInt(values);
      }
      assertThat(inflated(new Deflate(data, 100).compress(), data.length)).isEqualTo(data);
    }
  }

  @Test
  void emptyRowsTakeLittle() {
    assertThat(new Deflate(new byte[1201 * 630], 1201).compress()).hasSizeLessThan(5_000);
  }

  private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(compressed);
      byte[] data = new byte[length + 1];
      int size = inflater.inflate(data);
      assertThat(inflater.finished()).isTrue();
      return Arrays.copyOf(data, size);
    } finally {
      inflater.end();
    }
  }
}
