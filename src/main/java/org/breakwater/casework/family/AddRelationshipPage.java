package org.breakwater.casework.family;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.web.govuk.Choice;

/** The form for one more relationship. */
public record AddRelationshipPage(Case theCase, Family family, RelationshipForm form, Rejection snag)
        implements CaseScreen {

    static List<Choice> people(Family family) {
        return family.people().stream()
                .map(person -> Choice.of(person.id().toString(), person.called()))
                .toList();
    }

    static List<Choice> kinds() {
        return Stream.of(RelationshipKind.values())
                .map(kind -> Choice.of(kind, kind.inWords()))
                .toList();
    }

    static List<Choice> responsible() {
        return Stream.of(ParentalResponsibility.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
