package org.breakwater.casework.family.relationships;

import java.util.List;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.ReportedRelationship;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * What the people of a family are to each other.
 *
 * @param said for each two of whom something was chosen {@code person/other/kind}
 */
public record RelationshipsForm(String version, List<String> said, String toldBy) implements Form {

    static RelationshipsForm empty(int version) {
        return new RelationshipsForm(String.valueOf(version), List.of(), "");
    }

    RelationshipsForm at(int newVersion) {
        return new RelationshipsForm(String.valueOf(newVersion), said, toldBy);
    }

    /** Only of those two who have none yet: what stands is corrected on its own page, with the reason. */
    Checked<List<ReportedRelationship>> check(Family family) {
        var ask = new Questions();
        var open = FamilyPair.of(family).stream()
                .filter(pair -> pair.known().isEmpty())
                .toList();
        ask.must(
                open.stream().anyMatch(pair -> pair.chosen(said).isPresent()),
                "said",
                "Select at least one relationship");
        var by = ask.text("toldBy", toldBy, "Enter the source, for example mother or school", 200);
        return ask.then(() -> open.stream()
                .flatMap(pair -> pair.chosen(said).stream()
                        .map(kind -> new ReportedRelationship(
                                pair.person().id(),
                                kind,
                                pair.other().id(),
                                "",
                                ParentalResponsibility.NOT_KNOWN,
                                "",
                                "",
                                by)))
                .toList());
    }

    @Override
    public String toString() {
        return "RelationshipsForm[…]";
    }
}
