package org.breakwater.library.procedures;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.Page;

/** What changed between two versions, word by word. */
public record ChapterChangesPage(String slug, String title, int before, int after, List<Change> changes)
        implements Page {

    /**
     * A clause that changed, or text outside the clauses.
     *
     * @param number in the later version; empty if it was removed
     * @param id of the clause; empty for headings and text without an address
     */
    public record Change(String number, String id, TextDifference difference) {}

    /** Clause by clause, and then the text outside them. */
    static ChapterChangesPage between(String slug, TextVersionRow before, TextVersionRow after) {
        var old = before.chapter();
        var now = after.chapter();
        var changes = new ArrayList<Change>();
        now.byId().forEach((id, clause) -> {
            var was = old.byId().get(id);
            add(changes, clause.number(), id, was == null ? "" : was.text(), clause.text());
        });
        old.byId().forEach((id, clause) -> {
            if (!now.byId().containsKey(id)) {
                add(changes, "", id, clause.text(), "");
            }
        });
        add(changes, "", "", old.outsideClauses(), now.outsideClauses());
        return new ChapterChangesPage(
                slug, after.frontRead().title(), before.number(), after.number(), List.copyOf(changes));
    }

    private static void add(List<Change> changes, String number, String id, String old, String now) {
        var difference = TextDifference.between(old.strip(), now.strip());
        if (!difference.isNone()) {
            changes.add(new Change(number, id, difference));
        }
    }
}
