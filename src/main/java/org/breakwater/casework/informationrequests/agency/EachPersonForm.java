package org.breakwater.casework.informationrequests.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.informationrequests.agencyinformation.Response.Kind;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The people whose response differs from the common one. One response is given for everyone in a request; people who
 * are not known, among others who are, are ticked here.
 *
 * @param notKnown their positions in the request, from 1
 */
public record EachPersonForm(List<String> notKnown, List<String> nothingRelevant) implements Form {

    /** An empty form, or one pre-filled from the current response. */
    public static EachPersonForm from(Optional<ResponseRow> standing) {
        return standing.filter(ResponseRow::differs)
                .map(row -> new EachPersonForm(places(row, Kind.NOT_KNOWN), places(row, Kind.NOTHING_RELEVANT)))
                .orElse(new EachPersonForm(List.of(), List.of()));
    }

    private static List<String> places(ResponseRow row, Kind kind) {
        var places = new ArrayList<String>();
        for (var one : row.ofEach()) {
            places.add(one.kind() == kind && kind != row.kind() ? String.valueOf(places.size() + 1) : "");
        }
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    boolean isTicked() {
        return !notKnown.isEmpty() || !nothingRelevant.isEmpty();
    }

    /** The response about each person. @param forAll the response about those who are not ticked here */
    List<Kind> read(Questions ask, Kind forAll, int people) {
        var each = new ArrayList<Kind>();
        var twice = false;
        for (int place = 1; place <= people; place++) {
            var ticked = String.valueOf(place);
            var isNotKnown = notKnown.contains(ticked);
            var isNotRelevant = nothingRelevant.contains(ticked);
            twice |= isNotKnown && isNotRelevant;
            each.add(isNotKnown ? Kind.NOT_KNOWN : isNotRelevant ? Kind.NOTHING_RELEVANT : forAll);
        }
        ask.must(!twice, "notKnown", "Select one response for each person");
        ask.must(
                people == 0 || each.contains(forAll),
                "notKnown",
                "Leave at least one person for your response, or select a different response");
        return List.copyOf(each);
    }

    /** The response with the most information: what the desk is told about the request. */
    static Kind strongest(Kind forAll, List<Kind> each) {
        return forAll == Kind.NOT_KNOWN && each.contains(Kind.NOTHING_RELEVANT) ? Kind.NOTHING_RELEVANT : forAll;
    }

    static boolean looksFor(List<Kind> each) {
        return each.stream().anyMatch(kind -> !kind.holdsSomething());
    }

    @Override
    public String toString() {
        return "EachPersonForm[" + notKnown.size() + ", " + nothingRelevant.size() + "]";
    }
}
