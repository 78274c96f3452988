package dev.waymark.page.view;

/**
 * A number to call where a life is in danger.
 *
 * @param region where it works
 * @param number as people know it
 * @param href the {@code tel:} link
 */
public record EmergencyView(String region, String number, String href) {}
