package org.breakwater.library.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.breakwater.library.WrittenText;

/** Jargon, each with a plain alternative. */
final class JargonWords {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("multi-agency", "several organisations together"),
            Map.entry("disclosure", "what the child told"),
            Map.entry("perpetrator", "the person who did it"),
            Map.entry("intervention", "help"),
            Map.entry("commence", "start"),
            Map.entry("utilise", "use"),
            Map.entry("facilitate", "help"),
            Map.entry("in order to", "to"),
            Map.entry("appropriate", "right"),
            Map.entry("stakeholder", "people who take part"),
            Map.entry("statutory", "that the law asks for"),
            Map.entry("going forward", "from now on"),
            Map.entry("prior to", "before"),
            Map.entry("signpost", "tell where to go"));

    private JargonWords() {}

    /** Advice about each; a chapter of the manual is written for colleagues. */
    static List<String> in(WrittenText text) {
        var words = text.body().toLowerCase(Locale.UK);
        return text.front().get("kind").equals("chapter")
                ? List.of()
                : PLAIN.entrySet().stream()
                        .filter(word -> words.contains(word.getKey()))
                        .map(word -> "“%s”: most people say “%s”".formatted(word.getKey(), word.getValue()))
                        .toList();
    }
}
