package dev.waymark.model;

/** Whom to call where a life is in danger; the only place a site keeps such numbers. */
public record EmergencyNumber(String region, Located<String> number) {}
