package org.breakwater.training;

/** A kind of work or a duty, as the profile names it. */
public record Named(String id, String name) {}
