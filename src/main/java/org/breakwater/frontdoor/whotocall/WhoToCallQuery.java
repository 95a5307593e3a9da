package org.breakwater.frontdoor.whotocall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;

/**
 * The parsed address. The defaults are what a frightened person means: about a child, no danger, no crime, a member of
 * the public.
 */
final class WhoToCallQuery {

    /** The valid values of each parameter, the default first. */
    static final SequencedMap<String, List<String>> ALLOWED = allowed();

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /** An invalid parameter, and its valid values. */
    record Wrong(String parameter, String problem, List<String> allowed) {}

    private WhoToCallQuery() {}

    /**
     * @param parameters as the servlet gives them
     * @param others names that are read elsewhere
     */
    static WhoToCallQuery of(Map<String, String[]> parameters, List<String> others) {
        var whoToCallQuery = new WhoToCallQuery();
        parameters.forEach((name, values) -> {
            if (!others.contains(name)) {
                whoToCallQuery.read(name, values);
            }
        });
        return whoToCallQuery;
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** The question; an invalid parameter counts as left out. */
    Question question() {
        return new Question(
                value("about").equals("adult") ? ConcernAbout.ADULT : ConcernAbout.CHILD,
                value("danger").equals("yes"),
                value("crime").equals("yes"),
                List.of(CallerKind.values()).stream()
                        .filter(callerKind -> callerKind.word().equals(value("who")))
                        .findFirst()
                        .orElse(CallerKind.PUBLIC));
    }

    /** The canonical address of this question: only what differs from the defaults, always in the same order. */
    static String path(Question question) {
        var query = query(question);
        return query.isEmpty() ? "/who-to-call" : "/who-to-call?" + query;
    }

    static String query(Question question) {
        var parts = new ArrayList<String>();
        if (question.about() != ConcernAbout.CHILD) {
            parts.add("about=" + question.about().word());
        }
        if (question.danger()) {
            parts.add("danger=yes");
        }
        if (question.crime()) {
            parts.add("crime=yes");
        }
        if (question.who() != CallerKind.PUBLIC) {
            parts.add("who=" + question.who().word());
        }
        return String.join("&", parts);
    }

    private String value(String name) {
        return given.getOrDefault(name, "");
    }

    private void read(String name, String[] values) {
        var allowed = ALLOWED.get(name);
        if (allowed == null) {
            wrong.add(
                    new Wrong("", "There is a name in the address that we do not know", List.copyOf(ALLOWED.keySet())));
        } else if (values.length != 1) {
            wrong.add(new Wrong(name, "'%s' is in the address more than once".formatted(name), allowed));
        } else if (!allowed.contains(values[0])) {
            wrong.add(new Wrong(name, "'%s' has a value that we do not know".formatted(name), allowed));
        } else {
            given.put(name, values[0]);
        }
    }

    private static SequencedMap<String, List<String>> allowed() {
        var allowed = new LinkedHashMap<String, List<String>>();
        allowed.put("about", List.of("child", "adult"));
        allowed.put("danger", List.of("no", "yes"));
        allowed.put("crime", List.of("no", "yes"));
        allowed.put("who", List.of("public", "professional", "child"));
        return Collections.unmodifiableSequencedMap(allowed);
    }
}
