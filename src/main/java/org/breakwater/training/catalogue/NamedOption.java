package org.breakwater.training.catalogue;

/** A kind of work or a duty, as the profile names it. */
public record NamedOption(String id, String name) {}
