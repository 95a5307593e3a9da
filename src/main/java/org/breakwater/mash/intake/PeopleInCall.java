package org.breakwater.mash.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.ReportedPerson;
import org.breakwater.web.forms.Questions;

/** The children and the adults of a call, as they are typed; the address of the first child is that of a home. */
record PeopleInCall(List<ChildInCall> children, List<AdultInCall> adults) {

    /** Each with an address of their own, where they live with the first one. */
    private List<ChildInCall> childrenAtHome() {
        var first = children.getFirst();
        return children.stream().map(child -> child.livingWith(first)).toList();
    }

    /** Everyone of whom something is known by which they can be found. */
    Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        for (int n = 1; n <= children.size(); n++) {
            known.put("Child " + n, childrenAtHome().get(n - 1).inOneLine());
        }
        for (int n = 1; n <= adults.size(); n++) {
            known.put("Adult " + n, adults.get(n - 1).inOneLine(children.getFirst()));
        }
        known.values().removeIf(String::isEmpty);
        return known;
    }

    List<ReportContent.Child> childrenTold(Questions ask, LocalDate today) {
        var told = new ArrayList<ReportContent.Child>();
        for (int n = 1; n <= children.size(); n++) {
            var child = childrenAtHome().get(n - 1);
            if (!child.isEmpty()) {
                told.add(child.check(ask, n, today));
            }
        }
        ask.must(
                told.stream().anyMatch(ReportContent.Child::isFindable),
                "name1",
                "Enter a name, a description or an address for at least one child");
        return told;
    }

    List<ReportedPerson> adultsTold(Questions ask, LocalDate today) {
        return IntStream.rangeClosed(1, adults.size())
                .filter(n -> !adults.get(n - 1).isEmpty())
                .mapToObj(n -> adults.get(n - 1).check(ask, n, children.getFirst(), today))
                .toList();
    }

    @Override
    public String toString() {
        return "PeopleInCall[" + children.size() + ", " + adults.size() + "]";
    }
}
