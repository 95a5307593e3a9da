package org.breakwater.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses PostgreSQL's statement log into transactions. */
final class Transcript {

    /** The default prefix: time, zone, process. */
    private static final Pattern LINE = Pattern.compile("^[-\\d]+ [:.\\d]+ \\S+ \\[(\\d+)] (LOG|DETAIL): {1,2}(.*)$");

    private static final Pattern EXECUTED = Pattern.compile("(?s)^(?:execute [^:]+|statement): (.*)$");
    private static final Pattern BOUND = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");

    private final Map<String, List<Statement>> open = new LinkedHashMap<>();
    private final List<List<Statement>> transactions = new ArrayList<>();

    private Transcript() {}

    /** Every transaction that ended in this text, without its BEGIN and COMMIT, in the order in which they ended. */
    static List<List<Statement>> transactions(String log) {
        var transcript = new Transcript();
        for (var entry : entries(log)) {
            transcript.read(entry);
        }
        return transcript.transactions;
    }

    private record Entry(String process, String kind, String text) {}

    /** A line that begins with a tab continues the one before. */
    private static List<Entry> entries(String log) {
        var entries = new ArrayList<Entry>();
        for (var line : log.split("\n", -1)) {
            var found = LINE.matcher(line);
            if (found.matches()) {
                entries.add(new Entry(found.group(1), found.group(2), found.group(3)));
            } else if (!entries.isEmpty() && line.startsWith("\t")) {
                var last = entries.removeLast();
                entries.add(new Entry(last.process(), last.kind(), last.text() + "\n" + line.substring(1)));
            }
        }
        return entries;
    }

    private void read(Entry entry) {
        var mine = open.computeIfAbsent(entry.process(), process -> new ArrayList<>());
        if (entry.kind().equals("DETAIL")) {
            if (!mine.isEmpty()) {
                mine.add(new Statement(mine.removeLast().sql(), values(entry.text())));
            }
            return;
        }
        var executed = EXECUTED.matcher(entry.text());
        if (!executed.matches()) {
            return;
        }
        var statement = new Statement(executed.group(1), Map.of());
        if (!statement.isTransactionControl()) {
            mine.add(statement);
            return;
        }
        if (!mine.isEmpty()) {
            transactions.add(List.copyOf(mine));
            mine.clear();
        }
    }

    private static Map<Integer, @Nullable String> values(String detail) {
        var values = new HashMap<Integer, @Nullable String>();
        var bound = BOUND.matcher(detail);
        while (bound.find()) {
            var value = bound.group(2);
            values.put(Integer.valueOf(bound.group(1)), value == null ? null : value.replace("''", "'"));
        }
        return values;
    }
}
