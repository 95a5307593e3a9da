package org.breakwater.pathways.privatefostering.arrangements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementVisits.Visit;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.pathways.privatefostering.records.VisitRow.Other;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A visit, as it is typed; the findings in the order of the page. */
public record VisitForm(
        String version,
        String visitedOn,
        String requested,
        String childSeen,
        String childSeenWhy,
        List<String> spokenTo,
        String othersWhy,
        List<Finding> findings,
        String concerns)
        implements Form {

    static final VisitForm EMPTY = new VisitForm("", "", "", "", "", List.of(), "", List.of(), "");

    /** What is typed about one matter. */
    public record Finding(String finding) {

        @Override
        public String toString() {
            return "Finding[…]";
        }
    }

    /** @param number counted from 1, in the order of the page */
    public String finding(int number) {
        return number <= findings.size() ? findings.get(number - 1).finding() : "";
    }

    Checked<Visit> check(List<VisitMatter> matters, LocalDate today) {
        var ask = new Questions();
        var on = ask.pastDay(
                "visitedOn",
                visitedOn,
                today,
                "Enter the date of the visit, like 27/3/2026",
                "The date of the visit must be today or earlier");
        ask.must(
                on.isEmpty() || !on.get().isBefore(today.minusYears(1)),
                "visitedOn",
                "The date of the visit must be within the last year");
        var child = ask.one("childSeen", childSeen, ChildSeen.class, "Select whether the child was seen alone");
        var why = child.filter(one -> one != ChildSeen.ALONE).isPresent()
                ? ask.text("childSeenWhy", childSeenWhy, "Enter why the child was not seen alone", 2000)
                : ask.maybe("childSeenWhy", childSeenWhy, 2000);
        var others = Arrays.stream(Other.values())
                .filter(one -> spokenTo.contains(one.name()))
                .toList();
        var othersWhyNot = others.size() < Other.values().length
                ? ask.text("othersWhy", othersWhy, "Enter who was not spoken to, and why", 2000)
                : ask.maybe("othersWhy", othersWhy, 2000);
        var found = new EnumMap<VisitMatter, String>(VisitMatter.class);
        for (int n = 1; n <= matters.size(); n++) {
            found.put(matters.get(n - 1), ask.maybe("finding" + n, finding(n), 3000));
        }
        var worries = ask.maybe("concerns", concerns, 5000);
        return ask.then(() -> new Visit(
                on.orElseThrow(),
                requested.equals("YES"),
                child.orElseThrow(),
                why,
                others,
                othersWhyNot,
                found,
                worries));
    }

    @Override
    public String toString() {
        return "VisitForm[…]";
    }
}
