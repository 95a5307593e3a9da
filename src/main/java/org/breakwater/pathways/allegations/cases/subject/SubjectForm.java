package org.breakwater.pathways.allegations.cases.subject;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.subjects.SubjectDetails;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** The details of the subject, as they are typed. */
public record SubjectForm(
        String version,
        String name,
        String formerNames,
        String born,
        String roles,
        String employers,
        String address,
        String otherWork,
        String otherWorkWhere,
        String ownChildren,
        String ownChildrenWho,
        String knownOn)
        implements Form {

    static SubjectForm of(SubjectDetails known) {
        var day = known.knownOn();
        return new SubjectForm(
                "",
                known.name(),
                known.formerNames(),
                known.born(),
                known.roles(),
                known.employers(),
                known.address(),
                known.otherWork().name(),
                known.otherWorkWhere(),
                known.ownChildren().name(),
                known.ownChildrenWho(),
                day == null ? "" : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    Checked<SubjectDetails> check(LocalDate today) {
        var ask = new Questions();
        var details = new SubjectDetails(
                ask.text("name", name, "Enter the name of the subject, or who it is", 200),
                ask.maybe("formerNames", formerNames, 300),
                ask.adultAge("born", born, today),
                ask.maybe("roles", roles, 500),
                ask.maybe("employers", employers, 500),
                ask.maybe("address", address, 500),
                ask.maybeOne(otherWork, Tri.class).orElse(Tri.NOT_KNOWN),
                ask.maybe("otherWorkWhere", otherWorkWhere, 500),
                ask.maybeOne(ownChildren, Tri.class).orElse(Tri.NOT_KNOWN),
                ask.maybe("ownChildrenWho", ownChildrenWho, 500),
                known(ask, today));
        return ask.then(() -> details);
    }

    private @Nullable LocalDate known(Questions ask, LocalDate today) {
        var day = InputParser.day(knownOn);
        ask.must(
                knownOn.isBlank() || day.filter(one -> !one.isAfter(today)).isPresent(),
                "knownOn",
                "The date on which the employer learned of it must be a real date, today or earlier");
        return day.orElse(null);
    }

    @Override
    public String toString() {
        return "SubjectForm[…]";
    }
}
