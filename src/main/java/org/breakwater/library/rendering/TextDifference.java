package org.breakwater.library.rendering;

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
public record TextDifference(List<Run> runs) {

    /** A word with the whitespace after it, or a punctuation mark, so that joining them gives the text again. */
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}’']+|[^\\s\\p{L}\\p{N}]");

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Run(Kind kind, String text) {}

    /** With more differing words than this, comparing them one by one would take too long. */
    private static final int MOST_WORDS = 4_000;

    public static TextDifference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var same = new Same(old, now);
        var runs = new ArrayList<Run>();
        add(runs, Kind.SAME, old.subList(0, same.atStart()));
        var oldRest = old.subList(same.atStart(), old.size() - same.atEnd());
        var nowRest = now.subList(same.atStart(), now.size() - same.atEnd());
        if (oldRest.size() + nowRest.size() > MOST_WORDS) {
            add(runs, Kind.REMOVED, oldRest);
            add(runs, Kind.ADDED, nowRest);
        } else {
            compare(runs, oldRest, nowRest);
        }
        add(runs, Kind.SAME, old.subList(old.size() - same.atEnd(), old.size()));
        return new TextDifference(List.copyOf(runs));
    }

    /** The length of the common prefix and suffix, in words. */
    private record Same(int atStart, int atEnd) {

        Same(List<String> old, List<String> now) {
            this(atStart(old, now), old, now);
        }

        private Same(int atStart, List<String> old, List<String> now) {
            this(
                    atStart,
                    atStart(
                            old.subList(atStart, old.size()).reversed(),
                            now.subList(atStart, now.size()).reversed()));
        }

        private static int atStart(List<String> old, List<String> now) {
            var most = Math.min(old.size(), now.size());
            var count = 0;
            while (count < most && old.get(count).equals(now.get(count))) {
                count++;
            }
            return count;
        }
    }

    private static void compare(List<Run> runs, List<String> old, List<String> now) {
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, old.subList(at, old.size()));
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
