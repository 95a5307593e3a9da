package org.breakwater.casework.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.documents.redaction.RedactionBox;
import org.breakwater.documents.redaction.RedactionBox.Reason;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.springframework.util.MultiValueMap;

/**
 * The parts to redact, one line each; lines without a page are ignored.
 *
 * @param pageId identifies the page, so that pressing twice makes one copy
 */
public record RedactionForm(String pageId, List<Line> lines) implements Form {

    /** The maximum number of redacted parts of a copy. */
    static final int MOST = 40;

    /** The initial number of lines, and how many each "more" adds. */
    private static final int AT_ONCE = 4;

    private static final Line NOTHING = new Line("", "", "", "");

    static RedactionForm empty() {
        return new RedactionForm(UUID.randomUUID().toString(), Collections.nCopies(AT_ONCE, NOTHING));
    }

    /**
     * A team that has the newest copy sees that one only, so a new copy is pre-filled with the parts of the last one.
     */
    static RedactionForm after(List<String> boxes) {
        var before = boxes.stream().map(Line::of);
        var more = Collections.nCopies(Math.min(AT_ONCE, MOST - boxes.size()), NOTHING);
        return new RedactionForm(
                UUID.randomUUID().toString(),
                Stream.concat(before, more.stream()).toList());
    }

    /** @param from empty for the whole page */
    public record Line(String page, String from, String to, String reason) {

        /** @param kept as {@link RedactionBox#kept()} */
        static Line of(String kept) {
            var words = kept.split("[ -]", 4);
            return words[1].equals("ALL")
                    ? new Line(words[0], "", "", words[2])
                    : new Line(words[0], words[1], words[2], words[3]);
        }

        boolean isEmpty() {
            return (page + from + to).isBlank();
        }
    }

    RedactionForm withMore() {
        var more = Collections.nCopies(Math.min(AT_ONCE, MOST - lines.size()), NOTHING);
        return new RedactionForm(
                pageId, Stream.concat(lines.stream(), more.stream()).toList());
    }

    public boolean isFull() {
        return lines.size() >= MOST;
    }

    /** The number of the first line that {@link #withMore()} adds. */
    public int next() {
        return lines.size() + 1;
    }

    static RedactionForm of(MultiValueMap<String, String> sent) {
        var lines = new ArrayList<Line>();
        for (int n = 1; n <= AT_ONCE || n <= MOST && sent.containsKey("page" + n); n++) {
            lines.add(new Line(
                    typed(sent, "page" + n),
                    typed(sent, "from" + n),
                    typed(sent, "to" + n),
                    typed(sent, "reason" + n)));
        }
        return new RedactionForm(typed(sent, "pageId"), List.copyOf(lines));
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    Checked<List<RedactionBox>> check(int pages) {
        var ask = new Questions();
        var boxes = new ArrayList<RedactionBox>();
        for (int n = 1; n <= lines.size(); n++) {
            var line = lines.get(n - 1);
            if (!line.isEmpty()) {
                check(ask, n, line, pages, boxes);
            }
        }
        ask.must(!lines.stream().allMatch(Line::isEmpty), "page1", "Enter at least one part to redact");
        return ask.then(() -> List.copyOf(boxes));
    }

    private static void check(Questions ask, int n, Line line, int pages, List<RedactionBox> boxes) {
        var page =
                InputParser.count(line.page()).filter(number -> number <= pages).orElse(0);
        ask.must(page > 0, "page" + n, "Enter a page number from 1 to " + pages);
        var reason = ask.one("reason" + n, line.reason(), Reason.class, "Select the reason for redacting it");
        var why = reason.orElse(Reason.OTHER);
        if ((line.from() + line.to()).isBlank()) {
            boxes.add(RedactionBox.wholePage(page, why));
            return;
        }
        var box = RedactionBox.between(page, line.from(), line.to().isBlank() ? line.from() : line.to(), why);
        ask.must(box.isPresent(), "from" + n, "Enter two squares of the grid, like B3 and F5");
        box.ifPresent(boxes::add);
    }

    @Override
    public String toString() {
        return "RedactionForm[…]";
    }
}
