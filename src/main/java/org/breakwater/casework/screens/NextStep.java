package org.breakwater.casework.screens;

/** The next thing to do with a case, for the person who looks at it. */
public record NextStep(String text, String path) {}
