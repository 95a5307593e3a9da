package org.breakwater.frontdoor.signs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a list that practitioners maintain: without comments, and with indented continuation lines joined. */
final class ListLines {

    private static final String FURTHER_IN = " ".repeat(8);

    private ListLines() {}

    static List<String> of(String list) {
        try (var in = ListLines.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException(list + " is missing from the build");
            }
            return joined(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> joined(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!lines.isEmpty() && (lines.getLast().endsWith(",") || line.startsWith(FURTHER_IN))) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line.stripTrailing());
            }
        }
        return lines;
    }
}
