package org.breakwater.library.rendering;

import java.util.List;

/** A part of a text, as it is rendered. */
public sealed interface TextPart {

    /** Safe HTML. */
    record Words(String html) implements TextPart {}

    /** Who to call, by the table of the profile: {@code danger}, {@code child}, {@code adult} or {@code crime}. */
    record Call(String whom) implements TextPart {}

    /** One contact point or website as a card. */
    record Point(String id) implements TextPart {}

    /** Highlighted text. */
    record Inset(List<TextPart> parts) implements TextPart {}

    record Warning(String text) implements TextPart {}

    /** Unfolds when it is clicked. */
    record Details(String title, List<TextPart> parts) implements TextPart {}
}
