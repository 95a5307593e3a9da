package org.breakwater.training.catalogue;

/** A kind of work, a duty or a chapter of the procedures, as the profile names it. */
public record NamedOption(String id, String name) {}
