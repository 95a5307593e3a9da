package org.breakwater.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word (Myers 1986, by a library).
 *
 * @param runs in order; all that are not {@code ADDED} make the old text, all that are not {@code REMOVED} the new one
 */
public record Difference(List<Run> runs) {

    /** A word with the blanks after it, or a mark, so that putting them together gives the text again. */
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}’']+|[^\\s\\p{L}\\p{N}]");

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Run(Kind kind, String text) {}

    public static Difference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var runs = new ArrayList<Run>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, old.subList(at, old.size()));
        return new Difference(List.copyOf(runs));
    }

    public String before() {
        return joined(Kind.ADDED);
    }

    public String after() {
        return joined(Kind.REMOVED);
    }

    public boolean isNone() {
        return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
    }

    private String joined(Kind without) {
        var text = new StringBuilder();
        runs.stream().filter(run -> run.kind() != without).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
