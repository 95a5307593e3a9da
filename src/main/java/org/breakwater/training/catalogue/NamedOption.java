package org.breakwater.training.catalogue;

/** An organisation type, a duty or a chapter of the procedures, as the profile names it. */
public record NamedOption(String id, String name) {}
