package dev.waymark.preview;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses the rows of a picture (RFC 1951): one block of the fixed codes. The JDK's own
 * compressor is the system's zlib in some builds, and writes other bytes there. Not thread-safe.
 */
final class Deflate {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int WINDOW = 1 << 15;
  private static final int HASH_BITS = 15;
  private static final int MOST_TRIES = 32;
  private static final int END = 256;

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] data;
  private final int row;

  /** Where bytes of each hash stood last, and where those stood before that; -1 where nowhere. */
  private final int[] latest = new int[1 << HASH_BITS];

  private final int[] before;

  private byte[] out = new byte[1 << 14];
  private int length;
  private int bits;
  private int bitCount;

  /** Prepare to compress {@code data}, where equal bytes are likely to lie {@code row} apart. */
  Deflate(byte[] data, int row) {
    this.data = data;
    this.row = row;
    before = new int[data.length];
    Arrays.fill(latest, -1);
  }

  byte[] compress() {
    put(1, 1); // the last block
    put(1, 2); // with fixed codes
    for (int i = 0; i < data.length; ) {
      int distance = bestDistance(i);
      int size = distance == 0 ? 0 : matching(i, distance);
      if (size >= SHORTEST) {
        reference(size, distance);
      } else {
        symbol(data[i] & 0xff);
        size = 1;
      }
      remember(i, size);
      i += size;
    }
    symbol(END);
    put(0, 7); // the last byte
    return Arrays.copyOf(out, length);
  }

  /** Return how far back the longest of some likely matches lies, or 0. */
  private int bestDistance(int at) {
    int best = longer(at, 1, 0);
    best = longer(at, row, best);
    int candidate = at + SHORTEST <= data.length ? latest[hash(at)] : -1;
    for (int tries = 0; candidate >= 0 && tries < MOST_TRIES; tries++) {
      if (at - candidate > WINDOW || matching(at, Math.max(1, best)) == LONGEST) {
        break;
      }
      best = longer(at, at - candidate, best);
      candidate = before[candidate];
    }
    return best;
  }

  /** Return the distance of the longer match, {@code best} where it is no shorter. */
  private int longer(int at, int distance, int best) {
    if (distance > Math.min(at, WINDOW)) {
      return best;
    }
    int size = best == 0 ? 0 : matching(at, best);
    return matching(at, distance) > size ? distance : best;
  }

  private int matching(int at, int distance) {
    int most = Math.min(LONGEST, data.length - at);
    int from = at - distance;
    int difference = Arrays.mismatch(data, at, at + most, data, from, from + most);
    return difference < 0 ? most : difference;
  }

  private void remember(int start, int count) {
    int end = Math.min(start + count, data.length - SHORTEST + 1);
    for (int i = start; i < end; i++) {
      int hash = hash(i);
      before[i] = latest[hash];
      latest[hash] = i;
    }
  }

  private int hash(int at) {
    int four = (int) FOUR_BYTES.get(data, at);
    return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private void reference(int size, int distance) {
    if (size == LONGEST) {
      symbol(285);
    } else {
      int extra = extraBits(size - 3, 2);
      symbol(257 + 4 * extra + ((size - 3) >> extra));
      put((size - 3) & ((1 << extra) - 1), extra);
    }
    int extra = extraBits(distance - 1, 1);
    reversed(2 * extra + ((distance - 1) >> extra), 5);
    put((distance - 1) & ((1 << extra) - 1), extra);
  }

  /** Return how many bits follow a code: codes come in groups that double their reach. */
  private static int extraBits(int value, int groupBits) {
    return Math.max(0, 31 - Integer.numberOfLeadingZeros(value | 1) - groupBits);
  }

  /** Put a literal, length or end (RFC 1951, 3.2.6). */
  private void symbol(int symbol) {
    if (symbol < 144) {
      reversed(0x30 + symbol, 8);
    } else if (symbol < 256) {
      reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      reversed(symbol - 256, 7);
    } else {
      reversed(0xc0 + symbol - 280, 8);
    }
  }

  private void reversed(int code, int count) {
    put(Integer.reverse(code) >>> (32 - count), count);
  }

  private void put(int value, int count) {
    bits |= value << bitCount;
    bitCount += count;
    while (bitCount >= 8) {
      if (length == out.length) {
        out = Arrays.copyOf(out, 2 * length);
      }
      out[length++] = (byte) bits;
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
