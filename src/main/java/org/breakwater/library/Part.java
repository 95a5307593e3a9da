package org.breakwater.library;

import java.util.List;

/** A piece of a text, as it is drawn. */
public sealed interface Part {

    /** Words, already made harmless. */
    record Words(String html) implements Part {}

    /** Whom to call, by the table of the profile: {@code danger}, {@code child}, {@code adult} or {@code crime}. */
    record Call(String whom) implements Part {}

    /** One contact point or website as a card. */
    record Point(String id) implements Part {}

    /** Words that stand out. */
    record Inset(List<Part> parts) implements Part {}

    record Warning(String text) implements Part {}

    /** Opens when it is pressed. */
    record Details(String title, List<Part> parts) implements Part {}
}
