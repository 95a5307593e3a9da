package org.breakwater.library.procedures;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.library.Difference;
import org.breakwater.library.VersionRow;
import org.breakwater.web.Page;

/** What changed between two versions, word by word. */
public record ChangesPage(String slug, String title, int before, int after, List<Change> changes) implements Page {

    /**
     * A clause or a heading that changed.
     *
     * @param number of the later version; empty when it is not there any more
     */
    public record Change(String number, String id, Difference difference) {}

    /** Clause by clause; where none changed, or there is none, all that changed in the words. */
    static ChangesPage between(String slug, VersionRow before, VersionRow after) {
        var old = before.chapter().byId();
        var now = after.chapter().byId();
        var changes = new ArrayList<Change>();
        now.forEach((id, clause) -> {
            var was = old.get(id);
            add(changes, clause.number(), id, was == null ? "" : was.text(), clause.text());
        });
        old.forEach((id, clause) -> {
            if (!now.containsKey(id)) {
                add(changes, "", id, clause.text(), "");
            }
        });
        if (changes.isEmpty()) {
            add(changes, "", "", before.body(), after.body());
        }
        return new ChangesPage(slug, after.frontRead().title(), before.number(), after.number(), List.copyOf(changes));
    }

    private static void add(List<Change> changes, String number, String id, String old, String now) {
        var difference = Difference.between(old.strip(), now.strip());
        if (!difference.isNone()) {
            changes.add(new Change(number, id, difference));
        }
    }
}
