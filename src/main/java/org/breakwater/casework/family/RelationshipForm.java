package org.breakwater.casework.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.screens.PartDateBoxes;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.RelationshipRow;
import org.breakwater.people.family.ReportedRelationship;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The relationship of one person of the case to another. */
public record RelationshipForm(
        String version,
        String person,
        String kind,
        String other,
        String words,
        String responsible,
        String sinceDay,
        String sinceMonth,
        String sinceYear,
        String untilDay,
        String untilMonth,
        String untilYear,
        String toldBy,
        String why)
        implements Form {

    static RelationshipForm empty(int version) {
        return new RelationshipForm(String.valueOf(version), "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    static RelationshipForm of(RelationshipRow row, int version) {
        var since = PartDateBoxes.of(row.since());
        var until = PartDateBoxes.of(row.until());
        return new RelationshipForm(
                String.valueOf(version),
                row.personId().toString(),
                row.kind().name(),
                row.otherId().toString(),
                row.words(),
                row.responsible().name(),
                since.day(),
                since.month(),
                since.year(),
                until.day(),
                until.month(),
                until.year(),
                row.toldBy(),
                "");
    }

    RelationshipForm at(int newVersion) {
        return new RelationshipForm(
                String.valueOf(newVersion),
                person,
                kind,
                other,
                words,
                responsible,
                sinceDay,
                sinceMonth,
                sinceYear,
                untilDay,
                untilMonth,
                untilYear,
                toldBy,
                why);
    }

    /** A correction needs a reason, too. */
    record Corrected(ReportedRelationship told, String why) {

        @Override
        public String toString() {
            return "Corrected[…]";
        }
    }

    Checked<ReportedRelationship> check(Family family, LocalDate today) {
        var ask = new Questions();
        var told = told(ask, family, today);
        return ask.then(told::orElseThrow);
    }

    Checked<Corrected> checkCorrection(Family family, LocalDate today) {
        var ask = new Questions();
        var told = told(ask, family, today);
        var because = ask.text("why", why, "Enter what was wrong, and how you know", 1000);
        return ask.then(() -> new Corrected(told.orElseThrow(), because));
    }

    private Optional<ReportedRelationship> told(Questions ask, Family family, LocalDate today) {
        var one = one(family, person);
        ask.must(one.isPresent(), "person", "Select the first person");
        var what = ask.one("kind", kind, RelationshipKind.class, "Select the relationship");
        var whom = one(family, other);
        ask.must(whom.isPresent(), "other", "Select the second person");
        ask.must(one.isEmpty() || !one.equals(whom), "other", "Select someone other than the first person");
        var said = ask.maybe("words", words, 200);
        ask.must(
                !what.equals(Optional.of(RelationshipKind.OTHER)) || !said.isBlank(),
                "words",
                "Enter their relationship to each other");
        var may = ask.maybeOne(responsible, ParentalResponsibility.class).orElse(ParentalResponsibility.NOT_KNOWN);
        ask.must(
                may != ParentalResponsibility.YES
                        || whom.filter(PersonRow::isChild).isPresent(),
                "responsible",
                "Parental responsibility is for a child: select the child as the second person");
        var from = new PartDateBoxes(sinceDay, sinceMonth, sinceYear).check(ask, "since", today);
        var to = new PartDateBoxes(untilDay, untilMonth, untilYear).check(ask, "until", today);
        PartDateBoxes.inOrder(ask, "until", from, to);
        var by = ask.text("toldBy", toldBy, "Enter the source, for example mother or school", 200);
        if (one.isEmpty() || what.isEmpty() || whom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReportedRelationship(one.get().id(), what.get(), whom.get().id(), said, may, from, to, by));
    }

    private static Optional<PersonRow> one(Family family, String id) {
        return InputParser.id(id).flatMap((UUID typed) -> family.person(typed));
    }

    @Override
    public String toString() {
        return "RelationshipForm[…]";
    }
}
