package org.breakwater.mash.socialworkers;

import static org.breakwater.database.QueryRows.all;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.mash.socialworkteams.SocialWorkTeamRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The workers and their teams: names, numbers, and who covers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SocialWorkers {

    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;

    SocialWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name that a worker is listed under. */
    public record Listed(String name, String does, UUID team, String telephone) {}

    /** When a worker is away, including both days. @param cover who covers; empty for the team's number */
    public record Away(LocalDate from, LocalDate until, Optional<UUID> cover) {}

    /** Someone to choose from a list. */
    public record Named(UUID id, String name, String team) {

        static final String HERE = """
                select w.id, w.name, t.name as team from mash.social_worker w join mash.team t on t.id = w.team_id
                where w.gone_at is null order by w.name, w.id limit 1000""";
    }

    /** Current workers, by name. @param page counted from 1 */
    public List<SocialWorkerRow> everybody(int page) {
        return all(jdbc.sql(SocialWorkerRow.ALL)
                .param("skip", (page - 1) * SocialWorkerRow.PAGE)
                .query(SocialWorkerRow.class));
    }

    /** Workers whose name or team contains every word, ignoring accents and case. */
    public List<SocialWorkerRow> find(String words) {
        return all(jdbc.sql(SocialWorkerRow.SOUGHT).param("words", words(words)).query(SocialWorkerRow.class));
    }

    public Optional<SocialWorkerRow> find(UUID id) {
        return jdbc.sql(SocialWorkerRow.BY_ID)
                .param("id", id)
                .query(SocialWorkerRow.class)
                .optional();
    }

    public List<DirectoryChangeRow> linesOf(UUID worker) {
        return all(jdbc.sql(DirectoryChangeRow.OF_WORKER).param("id", worker).query(DirectoryChangeRow.class));
    }

    public List<DirectoryChangeRow> linesOfTeams() {
        return all(jdbc.sql(DirectoryChangeRow.OF_TEAMS).query(DirectoryChangeRow.class));
    }

    public List<Named> here() {
        return all(jdbc.sql(Named.HERE).query(Named.class));
    }

    public List<SocialWorkTeamRow> teams() {
        return all(jdbc.sql(SocialWorkTeamRow.ALL).query(SocialWorkTeamRow.class));
    }

    private static String[] words(String typed) {
        return Stream.of(sought(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }

    /** Lower case without accents, single spaces between words. */
    public static String sought(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.UK);
    }
}
