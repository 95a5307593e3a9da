package org.breakwater.library.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.WrittenText;
import org.breakwater.library.rendering.ManualChapter;

/** Checks that only apply to a chapter of the manual: its number, and the addresses of its clauses. */
final class ChapterChecks {

    private static final List<String> TIERS = List.of("national", "set", "local");

    private ChapterChecks() {}

    /** The errors to correct before it can be saved. */
    static List<String> trouble(String path, WrittenText text, PublishedShelf shelf) {
        var frontMatter = text.front();
        if (!isChapter(text)) {
            return List.of();
        }
        var trouble = new ArrayList<String>();
        if (!frontMatter.get("number").matches("[1-9]\\d{0,2}")) {
            trouble.add("Enter a chapter number from 1 to 999");
        }
        if (!TIERS.contains(frontMatter.get("tier"))) {
            trouble.add("Select the owner: national, Southend, Essex and Thurrock together, or local");
        }
        numberTaken(path, frontMatter, shelf).ifPresent(trouble::add);
        read(text)
                .doubledIds()
                .forEach(id -> trouble.add("Two clauses have the address {#%s}. Change one of them".formatted(id)));
        return trouble;
    }

    /** Two chapters with one number would have the same clause numbers; checked again when it is published. */
    static Optional<String> numberTaken(String path, FrontMatter frontMatter, PublishedShelf shelf) {
        return shelf.under("procedures/").stream()
                .filter(other -> frontMatter.get("kind").equals("chapter")
                        && other.front().get("kind").equals("chapter")
                        && other.front().get("number").equals(frontMatter.get("number"))
                        && !other.path().equals(path))
                .findFirst()
                .map(other -> "Chapter %s is “%s”. Enter another number"
                        .formatted(frontMatter.get("number"), other.front().title()));
    }

    /** The addresses that would be lost: people may have cited them in a record. */
    static List<String> gone(WrittenText before, WrittenText after) {
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

    private static boolean isChapter(WrittenText text) {
        return text.front().get("kind").equals("chapter");
    }

    private static ManualChapter read(WrittenText text) {
        return ManualChapter.read(text.front().get("number"), text.body());
    }
}
