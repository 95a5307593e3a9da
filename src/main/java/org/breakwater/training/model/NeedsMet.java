package org.breakwater.training.model;

import static java.util.stream.Collectors.groupingBy;
import static org.breakwater.database.Rows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds what they need, by the table of today, as far as whoever acts may see the people. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NeedsMet {

    private final JdbcClient jdbc;
    private final LastDone lastDone;
    private final MatrixFile.Matrices matrices;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    NeedsMet(
            JdbcClient jdbc,
            LastDone lastDone,
            MatrixFile.Matrices matrices,
            Catalogue catalogue,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.lastDone = lastDone;
        this.matrices = matrices;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param total how many organisations there are, on all pages @param tooMany whether people are left out */
    public record Found(List<NeedFigures> organisations, int total, boolean tooMany) {}

    /** Of how many organisations a page shows figures. */
    public static int aPage() {
        return WorkplaceRow.A_PAGE;
    }

    /** The table that holds today counts from this day. */
    public LocalDate since() {
        return matrices.on(today()).from();
    }

    /** The figures of one page of organisations, by name. */
    public Found page(int number) {
        var places = all(jdbc.sql(WorkplaceRow.PAGE)
                .param("offset", (number - 1) * WorkplaceRow.A_PAGE)
                .query(WorkplaceRow.class));
        return found(places, places.isEmpty() ? 0 : places.getFirst().total());
    }

    /** Those of one, each person with what they need. That somebody looked is written down. */
    public Found of(Actor by, OrganisationRow row) {
        audit.record(by.id(), by.roleName(), "read who is in date", "organisation:" + row.id(), "");
        return found(List.of(new WorkplaceRow(row.id(), row.name(), row.kind(), 1)), 1);
    }

    private Found found(List<WorkplaceRow> places, int total) {
        var people = all(jdbc.sql(PersonRow.OF_ORGANISATIONS)
                .param("organisations", places.stream().map(WorkplaceRow::id).toArray(UUID[]::new))
                .query(PersonRow.class));
        var done = lastDone.of(people.stream().map(PersonRow::id).toList()).stream()
                .collect(groupingBy(CompletedRow::learnerId));
        var by = people.stream().collect(groupingBy(PersonRow::organisationId));
        return new Found(
                places.stream()
                        .map(place -> figures(place, by.getOrDefault(place.id(), List.of()), done))
                        .toList(),
                total,
                people.size() == PersonRow.MOST);
    }

    private NeedFigures figures(WorkplaceRow place, List<PersonRow> people, Map<UUID, List<CompletedRow>> done) {
        var matrix = matrices.on(today());
        var lines = people.stream()
                .flatMap(person -> matrix.neededBy(place.kind(), person.has(), catalogue.courses()).stream()
                        .map(course -> line(place, person, course, done.getOrDefault(person.id(), List.of()))))
                .toList();
        var untold = (int) people.stream().filter(one -> one.duties().isEmpty()).count();
        return new NeedFigures(place.id(), place.name(), people.size(), untold, lines);
    }

    private NeedLine line(WorkplaceRow place, PersonRow person, Course course, List<CompletedRow> theirs) {
        Optional<LocalDate> day = theirs.stream()
                .filter(row -> row.course().equals(course.id()))
                .findFirst()
                .map(row -> LocalDate.ofInstant(row.at(), Calendars.LONDON));
        return new NeedLine(
                person.id(),
                person.name(),
                place.name(),
                course.title(),
                Held.on(today(), day, course.refresh()),
                day,
                Held.lastDay(day, course.refresh()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
