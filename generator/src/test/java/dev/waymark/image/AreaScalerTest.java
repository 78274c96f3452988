package dev.waymark.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.Raster;
import org.junit.jupiter.api.Test;

final class AreaScalerTest {
  @Test
  void pixelIsTheMeanOfItsArea() {
    AreaScaler scaler = new AreaScaler(4, 2, 1, 2, 1);
    scaler.add(new int[] {0, 10, 100, 200});
    scaler.add(new int[] {20, 30, 255, 255});
    assertThat(samples(scaler)).containsExactly(15, 203);
  }

  @Test
  void pixelOnTheEdgeCountsForBothSides() {
    AreaScaler scaler = new AreaScaler(3, 3, 1, 2, 2);
    scaler.add(new int[] {0, 90, 180});
    scaler.add(new int[] {0, 90, 180});
    scaler.add(new int[] {90, 90, 90});
    assertThat(samples(scaler)).containsExactly(30, 150, 70, 110);
  }

  @Test
  void colourCountsAsMuchAsItIsSeen() {
    AreaScaler scaler = new AreaScaler(2, 1, 4, 1, 1);
    scaler.add(new int[] {255, 0, 0, 255, 0, 255, 0, 0});
    assertThat(samples(scaler)).containsExactly(255, 0, 0, 128);
  }

  @Test
  void whatIsAsLargeStaysAsItIs() {
    AreaScaler scaler = new AreaScaler(2, 1, 3, 2, 1);
    scaler.add(new int[] {1, 2, 3, 253, 254, 255});
    assertThat(samples(scaler)).containsExactly(1, 2, 3, 253, 254, 255);
  }

  private static int[] samples(AreaScaler scaler) {
    Raster raster = scaler.pixels().image().getRaster();
    return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
  }
}
