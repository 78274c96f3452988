package dev.waymark.page.view;

/**
 * A page's address as a QR code.
 *
 * @param address what the code says
 * @param size of a side, in the units of the path
 * @param path of SVG, stroked with a width of 1
 */
public record QrView(String address, int size, String path) {}
