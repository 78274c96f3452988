package dev.waymark.qr;

/**
 * A QR code as a drawing.
 *
 * @param size of a side in modules, with the quiet zone of four on each side that readers need
 * @param path of SVG: a stroke of width 1 for each run of dark modules
 */
public record QrCode(int size, String path) {}
