package org.breakwater.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What only a chapter of the manual can get wrong: its place in the manual, and the addresses of its clauses. */
final class ChapterChecks {

    private static final List<String> TIERS = List.of("national", "set", "local");

    private ChapterChecks() {}

    /** What must be mended before it can be kept. */
    static List<String> trouble(String path, Written text, Shelf shelf) {
        var front = text.front();
        if (!isChapter(text)) {
            return List.of();
        }
        var trouble = new ArrayList<String>();
        if (!front.get("number").matches("[1-9]\\d{0,2}")) {
            trouble.add("Enter a chapter number from 1 to 999");
        }
        if (!TIERS.contains(front.get("tier"))) {
            trouble.add("Select the owner: national, Southend, Essex and Thurrock together, or local");
        }
        numberTaken(path, front, shelf).ifPresent(trouble::add);
        read(text)
                .doubledIds()
                .forEach(id -> trouble.add("Two clauses have the address {#%s}. Change one of them".formatted(id)));
        return trouble;
    }

    /** Two chapters of one number would have clauses of one number; asked again when it is published. */
    static Optional<String> numberTaken(String path, Front front, Shelf shelf) {
        return shelf.under("procedures/").stream()
                .filter(other -> front.get("kind").equals("chapter")
                        && other.front().get("kind").equals("chapter")
                        && other.front().get("number").equals(front.get("number"))
                        && !other.path().equals(path))
                .findFirst()
                .map(other -> "Chapter %s is “%s”. Enter another number"
                        .formatted(front.get("number"), other.front().title()));
    }

    /** The addresses that would be gone: people may have written them into a record. */
    static List<String> gone(Written before, Written after) {
        if (!isChapter(after)) {
            return List.of();
        }
        var now = read(after).byId();
        return read(before).byId().values().stream()
                .filter(clause -> !now.containsKey(clause.id()))
                .map(clause -> ("Clause %s, {#%s}, is missing. If its text was moved or changed, give it that address"
                                + " again. People may have saved the link")
                        .formatted(clause.number(), clause.id()))
                .toList();
    }

    private static boolean isChapter(Written text) {
        return text.front().get("kind").equals("chapter");
    }

    private static Chapter read(Written text) {
        return Chapter.read(text.front().get("number"), text.body());
    }
}
