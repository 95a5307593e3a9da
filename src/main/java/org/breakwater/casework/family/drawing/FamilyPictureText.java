package org.breakwater.casework.family.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text that must fit into a box; the full text is in the table. */
final class FamilyPictureText {

    private FamilyPictureText() {}

    /** In lines of at most so many characters; what does not fit ends in an ellipsis. */
    static List<String> wrap(String words, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = (line + " " + word).strip();
            if (longer.length() <= letters) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = cut(word, letters);
            }
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.getLast() + "…" + " ".repeat(letters), letters));
        return kept;
    }

    static String cut(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, Math.max(0, letters - 1)).strip() + "…";
    }
}
