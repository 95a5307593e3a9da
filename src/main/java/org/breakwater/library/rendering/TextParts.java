package org.breakwater.library.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Parses a text into the parts to render. In addition to Markdown a text may contain {@code {{call child}}} and
 * {@code {{point childline}}} on lines of their own, {@code {{number childline}}} in a sentence, and {@code ::: inset},
 * {@code ::: warning} and {@code ::: details Title}, each ended by {@code :::}.
 */
public final class TextParts {

    private static final Pattern DIRECTIVE = Pattern.compile("\\{\\{(call|point) ([a-z0-9-]{1,60})}}\\s*");
    private static final Pattern OPENS = Pattern.compile(":::\\s*(inset|warning|details)\\b\\s*(.*)");
    private static final String CLOSES = ":::";

    /** The maximum nesting of boxes; deeper ones are rendered as text. */
    private static final int DEEPEST = 3;

    /** Nested quotations cost more with each level, and nobody reads them. */
    private static final Pattern DEEP_QUOTE = Pattern.compile("(?m)^(?:[ \\t]*>){8,}+");

    private final UnaryOperator<String> number;
    private final int depth;
    private final List<TextPart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private TextParts(UnaryOperator<String> number, int depth) {
        this.number = number;
        this.depth = depth;
    }

    public static List<TextPart> of(String body, TextNumbers numbers) {
        return of(body, numbers::inline);
    }

    /** @param number turns the id of a contact point into the HTML of its number */
    public static List<TextPart> of(String body, UnaryOperator<String> number) {
        var shallow = DEEP_QUOTE.matcher(body).replaceAll("> > > > > > > >");
        return new TextParts(number, 0).read(shallow.lines().toList());
    }

    private List<TextPart> inside(List<String> lines) {
        return new TextParts(number, depth + 1).read(lines);
    }

    private List<TextPart> read(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var directive = DIRECTIVE.matcher(line);
            var opens = OPENS.matcher(line.strip());
            if (directive.matches()) {
                endWords();
                parts.add(
                        directive.group(1).equals("call")
                                ? new TextPart.Call(directive.group(2))
                                : new TextPart.Point(directive.group(2)));
            } else if (depth < DEEPEST && opens.matches()) {
                endWords();
                var end = end(lines, at + 1);
                parts.add(box(opens.group(1), opens.group(2).strip(), lines.subList(at + 1, end)));
                at = end;
            } else if (!line.strip().equals(CLOSES)) {
                words.append(line).append('\n');
            }
        }
        endWords();
        return List.copyOf(parts);
    }

    /** An unclosed one extends to the end. */
    private static int end(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && !lines.get(at).strip().equals(CLOSES)) {
            at++;
        }
        return at;
    }

    private TextPart box(String kind, String title, List<String> lines) {
        return switch (kind) {
            case "inset" -> new TextPart.Inset(inside(lines));
            case "warning" -> new TextPart.Warning(HtmlText.inline(String.join(" ", lines), number));
            default -> new TextPart.Details(title.isEmpty() ? "More" : title, inside(lines));
        };
    }

    private void endWords() {
        if (!words.toString().isBlank()) {
            parts.add(new TextPart.Words(HtmlText.html(words.toString(), number)));
        }
        words.setLength(0);
    }
}
