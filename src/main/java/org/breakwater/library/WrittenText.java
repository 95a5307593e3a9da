package org.breakwater.library;

/**
 * A text as its author writes it: front matter between two lines of three dashes, then Markdown.
 *
 * @param body in Markdown, with line feeds
 */
public record WrittenText(FrontMatter front, String body) {

    private static final String EDGE = "---\n";

    /** Parses it; without the dashes all of it is body. */
    public static WrittenText read(String source) {
        var text = source.replace("\r\n", "\n");
        var end = text.startsWith(EDGE) ? text.indexOf("\n" + EDGE, EDGE.length() - 1) : -1;
        return end < 0
                ? new WrittenText(FrontMatter.read(""), text)
                : new WrittenText(
                        FrontMatter.read(text.substring(EDGE.length(), end + 1)),
                        text.substring(end + 1 + EDGE.length()).strip() + "\n");
    }

    public String source() {
        return EDGE + front.written() + "\n" + EDGE + body;
    }
}
