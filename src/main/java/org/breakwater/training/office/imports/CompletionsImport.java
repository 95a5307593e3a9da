package org.breakwater.training.office.imports;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.imports.file.CompletionsFile;
import org.breakwater.training.office.imports.file.ImportColumns;
import org.breakwater.training.office.imports.file.ImportFault;
import org.breakwater.web.sheets.IncomingSheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports e-learning completions from a file of the office: everything, or nothing if one line is invalid. Known
 * completions are ignored, so that a file may be sent again and a learning system may list everything that it has.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompletionsImport {

    private final JdbcClient jdbc;
    private final ImportedLearners people;
    private final Accounts accounts;
    private final Imports imports;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    CompletionsImport(
            JdbcClient jdbc,
            ImportedLearners people,
            Accounts accounts,
            Imports imports,
            Catalogue catalogue,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.imports = imports;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result of an import. */
    public sealed interface Outcome {

        /**
         * @param known the numbers of lines that we had already
         * @param refused the numbers of those that count again after they were refused or withdrawn
         * @param own how many are about the person who imports it: they await a colleague's review
         */
        record Loaded(int lines, int people, List<Integer> known, List<Integer> refused, int own) implements Outcome {}

        /** Nothing was imported. @param fine how many lines are valid */
        record Mend(int fine, List<ImportFault> lines) implements Outcome {

            public String inWords() {
                var bad = lines.stream().map(ImportFault::number).distinct().count();
                return "Nothing was imported. %s errors. %s correct. Fix the file and choose it again"
                        .formatted(
                                bad == 1 ? "1 row has" : "%,d rows have".formatted(bad),
                                fine == 1 ? "1 row is" : "%,d rows are".formatted(fine));
            }
        }

        /** Nothing was imported, and no line was read. @param missing columns */
        record NoColumns(List<String> missing) implements Outcome {}
    }

    /**
     * The office's input for people whom we do not know.
     *
     * @param usual the workplace of people without one in the file; may be empty
     * @param areAdded whether unknown workplaces are added
     */
    public record Strangers(String usual, boolean areAdded) {

        String where(CompletionsFile.Good line) {
            return line.organisation().isEmpty() ? usual : line.organisation();
        }
    }

    /** @param givenBy the learning system */
    public Outcome load(Actor.Person by, IncomingSheet.Read table, String givenBy, Strangers strangers) {
        var columns = new ImportColumns(table.head());
        if (!columns.missing().isEmpty()) {
            return new Outcome.NoColumns(columns.missing());
        }
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var file = CompletionsFile.of(columns, table.lines(), this::course, today);
        var found = people.among(file.read(), strangers);
        var bad = new ArrayList<>(file.bad());
        bad.addAll(found.bad());
        if (!bad.isEmpty()) {
            bad.sort(Comparator.comparing(ImportFault::number));
            var lines = (int) bad.stream().map(ImportFault::number).distinct().count();
            return new Outcome.Mend(table.lines().size() - lines, bad);
        }
        var added = people.add(found, by.name());
        var ids = people.ids(file.good());
        var known = known(file.good(), ids, true);
        var fresh = file.good().stream()
                .filter(line -> !known.contains(line.number()))
                .toList();
        var own = accounts.emailOf(by, by.accountId())
                .map(email -> email.toLowerCase(Locale.ROOT))
                .orElse("");
        var refused = known(fresh, ids, false);
        var loaded = imports.keep(by, fresh, line -> idOf(line, ids), givenBy, ids.get(own));
        audit.record(
                by.id(),
                by.roleName(),
                "brought in a file of what people did online",
                "training:import",
                "%d lines, %d people new".formatted(loaded, added));
        var ofThemselves =
                (int) fresh.stream().filter(line -> line.email().equals(own)).count();
        return new Outcome.Loaded(loaded, added, sorted(known), sorted(refused), ofThemselves);
    }

    /** By its code, or by its exact title in the catalogue. */
    private Optional<String> course(String said) {
        var code = said.toLowerCase(Locale.ROOT);
        return catalogue.courses().stream()
                .filter(course -> course.id().equals(code) || course.title().equalsIgnoreCase(said))
                .map(Course::id)
                .findFirst();
    }

    /** A completion from an earlier file. */
    record DoneOnRow(UUID learnerId, String course, LocalDate completedOn) {

        static final String AMONG = """
                select learner_id, course, completed_on from training.completion
                where learner_id = any(cast(:learners as uuid[])) and course = any(cast(:courses as text[]))
                    and completed_on = any(cast(cast(:days as text[]) as date[])) and kind = 'E_LEARNING'
                    and (refused_why = '') = :stand""";
    }

    /** The numbers of the lines that we have already. @param stand those that count, or those that were refused */
    private Set<Integer> known(List<CompletionsFile.Good> lines, Map<String, UUID> ids, boolean stand) {
        var before = Set.copyOf(all(jdbc.sql(DoneOnRow.AMONG)
                .param("learners", ids.values().toArray(UUID[]::new))
                .param("courses", column(lines, CompletionsFile.Good::course))
                .param("days", column(lines, line -> line.on().toString()))
                .param("stand", stand)
                .query(DoneOnRow.class)));
        return lines.stream()
                .filter(line -> before.contains(new DoneOnRow(idOf(line, ids), line.course(), line.on())))
                .map(CompletionsFile.Good::number)
                .collect(Collectors.toSet());
    }

    private static List<Integer> sorted(Set<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static UUID idOf(CompletionsFile.Good line, Map<String, UUID> ids) {
        return Objects.requireNonNull(ids.get(line.email()));
    }

    static String[] column(List<CompletionsFile.Good> lines, Function<CompletionsFile.Good, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }
}
