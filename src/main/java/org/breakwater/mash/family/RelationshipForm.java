package org.breakwater.mash.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.mash.desk.PartDateBoxes;
import org.breakwater.people.Family;
import org.breakwater.people.PersonRow;
import org.breakwater.people.RelationKind;
import org.breakwater.people.RelationRow;
import org.breakwater.people.RelationTold;
import org.breakwater.people.Responsible;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/** What one person of the contact is to another. */
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

    static RelationshipForm of(RelationRow row, int version) {
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

    /** A correction says why, too. */
    record Corrected(RelationTold told, String why) {

        @Override
        public String toString() {
            return "Corrected[…]";
        }
    }

    Checked<RelationTold> check(Family family, LocalDate today) {
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

    private Optional<RelationTold> told(Questions ask, Family family, LocalDate today) {
        var one = one(family, person);
        ask.must(one.isPresent(), "person", "Select the first person");
        var what = ask.one("kind", kind, RelationKind.class, "Select the relationship");
        var whom = one(family, other);
        ask.must(whom.isPresent(), "other", "Select the second person");
        ask.must(one.isEmpty() || !one.equals(whom), "other", "Select someone other than the first person");
        var said = ask.maybe("words", words, 200);
        ask.must(
                !what.equals(Optional.of(RelationKind.OTHER)) || !said.isBlank(),
                "words",
                "Enter their relationship to each other");
        var may = ask.maybeOne(responsible, Responsible.class).orElse(Responsible.NOT_KNOWN);
        ask.must(
                may != Responsible.YES || whom.filter(PersonRow::isChild).isPresent(),
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
                new RelationTold(one.get().id(), what.get(), whom.get().id(), said, may, from, to, by));
    }

    private static Optional<PersonRow> one(Family family, String id) {
        return Typed.id(id).flatMap((UUID typed) -> family.person(typed));
    }

    @Override
    public String toString() {
        return "RelationForm[…]";
    }
}
