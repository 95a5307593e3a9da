package org.breakwater.training.onlinecourses.content;

import java.util.List;

/** A piece of a unit, in the order in which it is read. */
public sealed interface ContentBlock {

    record Paragraph(String words) implements ContentBlock {}

    record Heading(String words) implements ContentBlock {}

    /** What no one may miss. */
    record Important(String words) implements ContentBlock {}

    record Bullets(List<String> points) implements ContentBlock {}

    /** @param address a page of ours */
    record PageLink(String address, String name) implements ContentBlock {}
}
