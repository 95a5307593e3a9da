package org.breakwater.casework.informationrequests.agency;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.web.forms.Questions;

/** What someone searched by and where, as it is typed. */
record SearchTyped(List<String> searched, List<String> systems, String otherSystem) {

    private static final int MOST_SYSTEMS = 10;

    /** What they searched by. @param must whether it is required */
    List<Response.Searched> by(Questions ask, boolean must) {
        var by = searched.stream()
                .flatMap(one -> ask.maybeOne(one, Response.Searched.class).stream())
                .distinct()
                .toList();
        ask.must(!must || !by.isEmpty(), "searched", "Select what you searched for");
        return by;
    }

    /** The systems that they searched. @param must whether one is required */
    List<String> where(Questions ask, boolean must) {
        var other = ask.maybe("otherSystem", otherSystem, 80);
        var named = Stream.concat(systems.stream().map(String::strip), Stream.of(other))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        ask.must(!must || !named.isEmpty(), "otherSystem", "Enter which systems you searched");
        ask.must(
                named.size() <= MOST_SYSTEMS && named.stream().allMatch(one -> one.length() <= 160),
                "otherSystem",
                "Enter 10 systems or fewer");
        return named;
    }

    @Override
    public String toString() {
        return "SearchTyped[…]";
    }
}
