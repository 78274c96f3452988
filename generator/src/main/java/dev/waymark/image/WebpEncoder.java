package dev.waymark.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP pictures with a plugin of ImageIO, where somebody put one on the class path.
 * Thread-safe, as each picture has a writer of its own.
 */
final class WebpEncoder {
  static final String TYPE = "image/webp";
  private static final float QUALITY = 0.8f;

  private final ImageWriterSpi plugin;

  private WebpEncoder(ImageWriterSpi plugin) {
    this.plugin = plugin;
  }

  /** Return the first plugin of a class path that can write here: some bring code of machines. */
  static Optional<WebpEncoder> find(ClassLoader classPath) {
    Iterator<ImageWriterSpi> plugins =
        ServiceLoader.load(ImageWriterSpi.class, classPath).iterator();
    try {
      while (plugins.hasNext()) {
        WebpEncoder encoder = new WebpEncoder(plugins.next());
        if (encoder.isForWebp()
            && encoder.encode(new Pixels(1, 1, 3, new byte[3]), true).isPresent()) {
          return Optional.of(encoder);
        }
      }
    } catch (ServiceConfigurationError broken) {
      // one that can't be loaded is none
    }
    return Optional.empty();
  }

  private boolean isForWebp() {
    String[] types = plugin.getMIMETypes();
    return types != null && Arrays.asList(types).contains(TYPE);
  }

  /** Return what changes when the plugin does. */
  String version() {
    Package library = plugin.getClass().getPackage();
    return plugin.getClass().getName()
        + " "
        + plugin.getVersion()
        + " "
        + library.getImplementationVersion();
  }

  /**
   * Return a picture as a file.
   *
   * @param lossy whether it is a photo; drawings have edges that would blur
   * @return nothing where the plugin fails
   */
  Optional<byte[]> encode(Pixels pixels, boolean lossy) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriter writer = plugin.createWriterInstance();
      try {
        writer.setOutput(out);
        BufferedImage image = pixels.packed();
        writer.write(null, new IIOImage(image, null, null), how(writer, lossy));
      } finally {
        writer.dispose();
      }
    } catch (IOException | RuntimeException | LinkageError failure) { // plugins throw all of them
      return Optional.empty();
    }
    return Optional.of(bytes.toByteArray());
  }

  private static ImageWriteParam how(ImageWriter writer, boolean lossy) {
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (how.canWriteCompressed()) {
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      String[] types = how.getCompressionTypes();
      for (String type : types == null ? new String[0] : types) {
        if (type.toLowerCase(Locale.ROOT).equals(lossy ? "lossy" : "lossless")) {
          how.setCompressionType(type);
        }
      }
      if (types == null || how.getCompressionType() != null) {
        how.setCompressionQuality(QUALITY);
      }
    }
    return how;
  }
}
