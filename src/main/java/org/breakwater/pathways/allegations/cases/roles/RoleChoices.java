package org.breakwater.pathways.allegations.cases.roles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.breakwater.pathways.allegations.subjects.RoleLists;
import org.breakwater.pathways.allegations.subjects.RoleLists.Kind;
import org.breakwater.pathways.allegations.subjects.SubjectRole.Told;
import org.breakwater.web.govuk.Choice;

/** What can be chosen about a role today. */
public record RoleChoices(List<Choice> sectors, List<Choice> employments, List<Choice> results) {

    static RoleChoices on(LocalDate today) {
        return new RoleChoices(of(Kind.SECTOR, today), of(Kind.EMPLOYMENT, today), of(Kind.RESULT, today));
    }

    public List<Choice> told() {
        return Arrays.stream(Told.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    private static List<Choice> of(Kind kind, LocalDate today) {
        return RoleLists.on(kind, today).stream()
                .map(one -> Choice.of(one.code(), one.name()))
                .toList();
    }
}
