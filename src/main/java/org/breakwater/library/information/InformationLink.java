package org.breakwater.library.information;

/** A place to go to, and how it is called. */
public record InformationLink(String address, String name) {}
