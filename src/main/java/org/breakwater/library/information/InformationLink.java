package org.breakwater.library.information;

/** A link with its text. */
public record InformationLink(String address, String name) {}
