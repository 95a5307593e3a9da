package org.breakwater.library.rendering;

import java.util.List;

/** A piece of a text, as it is drawn. */
public sealed interface TextPart {

    /** Words, already made harmless. */
    record Words(String html) implements TextPart {}

    /** Whom to call, by the table of the profile: {@code danger}, {@code child}, {@code adult} or {@code crime}. */
    record Call(String whom) implements TextPart {}

    /** One contact point or website as a card. */
    record Point(String id) implements TextPart {}

    /** Words that stand out. */
    record Inset(List<TextPart> parts) implements TextPart {}

    record Warning(String text) implements TextPart {}

    /** Opens when it is pressed. */
    record Details(String title, List<TextPart> parts) implements TextPart {}
}
