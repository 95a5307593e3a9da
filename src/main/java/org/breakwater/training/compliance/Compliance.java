package org.breakwater.training.compliance;

import static java.util.stream.Collectors.groupingBy;
import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.breakwater.training.completions.LastCompletionRow;
import org.breakwater.training.completions.LastCompletions;
import org.breakwater.training.learners.LearnerDutiesRow;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in date with the training that they need, by today's matrix, as far as the current actor may see the people.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Compliance {

    /** More organisations are not counted on one page. */
    private static final int PAGES = 20;

    private final JdbcClient jdbc;
    private final LastCompletions lastCompletions;
    private final TrainingMatrixFile.Matrices matrices;
    private final Catalogue catalogue;
    private final Organisations organisations;
    private final AuditLog audit;
    private final Clock clock;

    Compliance(
            JdbcClient jdbc,
            LastCompletions lastCompletions,
            TrainingMatrixFile.Matrices matrices,
            Catalogue catalogue,
            Organisations organisations,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.lastCompletions = lastCompletions;
        this.matrices = matrices;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param total how many organisations there are, on all pages @param tooMany whether people are left out */
    public record Found(List<ComplianceFigures> organisations, int total, boolean tooMany) {}

    /** Of how many organisations a page shows figures. */
    public static int aPage() {
        return WorkplaceSizeRow.A_PAGE;
    }

    /** The start date of today's matrix. */
    public LocalDate since() {
        return matrices.on(today()).from();
    }

    /** The figures of one page of organisations, by name. */
    public Found page(int number) {
        var places = all(jdbc.sql(WorkplaceSizeRow.PAGE)
                .param("offset", (number - 1) * WorkplaceSizeRow.A_PAGE)
                .query(WorkplaceSizeRow.class));
        return found(places, places.isEmpty() ? 0 : places.getFirst().total());
    }

    /** Those of one, each person with their training needs. The access is logged. */
    public Found of(Actor by, OrganisationRow row) {
        audit.record(by.id(), by.roleName(), "read who is in date", "organisation:" + row.id(), "");
        return found(List.of(new WorkplaceSizeRow(row.id(), row.name(), row.kind(), 1)), 1);
    }

    /** Of all organisations together, by sector and without names. @param tooMany whether people are left out */
    public record Partnership(List<SectorFigures> sectors, boolean tooMany) {}

    public Partnership partnership(ComplianceForm filter) {
        var all = new ArrayList<ComplianceFigures>();
        var tooMany = false;
        for (int number = 1, total = 1; (number - 1) * aPage() < total && number <= PAGES; number++) {
            var found = page(number);
            found.organisations().forEach(one -> all.add(one.narrowed(filter)));
            tooMany |= found.tooMany() || found.total() > PAGES * aPage();
            total = found.total();
        }
        return new Partnership(SectorFigures.of(catalogue.kinds(), all), tooMany);
    }

    /** What one person needs. */
    List<ComplianceLine> of(UUID learner) {
        var person = all(jdbc.sql(LearnerDutiesRow.BY_ID).param("id", learner).query(LearnerDutiesRow.class));
        return person.stream()
                .flatMap(one -> organisations.find(one.organisationId()).stream())
                .map(row -> new WorkplaceSizeRow(row.id(), row.name(), row.kind(), 1))
                .flatMap(place -> figures(
                        place,
                        person,
                        lastCompletions.of(List.of(learner)).stream().collect(groupingBy(LastCompletionRow::learnerId)))
                        .lines()
                        .stream())
                .toList();
    }

    private Found found(List<WorkplaceSizeRow> places, int total) {
        var people = all(jdbc.sql(LearnerDutiesRow.OF_ORGANISATIONS)
                .param(
                        "organisations",
                        places.stream().map(WorkplaceSizeRow::id).toArray(UUID[]::new))
                .query(LearnerDutiesRow.class));
        var done = lastCompletions.of(people.stream().map(LearnerDutiesRow::id).toList()).stream()
                .collect(groupingBy(LastCompletionRow::learnerId));
        var by = people.stream().collect(groupingBy(LearnerDutiesRow::organisationId));
        return new Found(
                places.stream()
                        .map(place -> figures(place, by.getOrDefault(place.id(), List.of()), done))
                        .toList(),
                total,
                people.size() == LearnerDutiesRow.MOST);
    }

    private ComplianceFigures figures(
            WorkplaceSizeRow place, List<LearnerDutiesRow> people, Map<UUID, List<LastCompletionRow>> done) {
        var matrix = matrices.on(today());
        var lines = people.stream()
                .flatMap(person -> matrix.neededBy(place.kind(), person.has(), catalogue.courses()).stream()
                        .map(course -> line(place, person, course, done.getOrDefault(person.id(), List.of()))))
                .toList();
        var untold = (int) people.stream().filter(one -> one.duties().isEmpty()).count();
        return new ComplianceFigures(place.id(), place.name(), place.kind(), people.size(), untold, lines);
    }

    private ComplianceLine line(
            WorkplaceSizeRow place, LearnerDutiesRow person, Course course, List<LastCompletionRow> theirs) {
        Optional<LocalDate> day = theirs.stream()
                .filter(row -> row.course().equals(course.id()))
                .findFirst()
                .map(row -> LocalDate.ofInstant(row.at(), Calendars.LONDON));
        return new ComplianceLine(
                person.id(),
                person.name(),
                place.name(),
                person.has(),
                course.id(),
                course.title(),
                CurrencyStatus.on(today(), day, course.refresh()),
                day,
                CurrencyStatus.lastDay(day, course.refresh()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
