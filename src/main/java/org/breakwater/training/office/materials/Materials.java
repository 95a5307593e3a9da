package org.breakwater.training.office.materials;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.documents.shelves.ShelfFile;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.web.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Course materials for before and after a session. The office and its trainers add them; delegates read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Materials {

    private static final String SHELF = "MATERIAL";

    private final JdbcClient jdbc;
    private final Shelves shelves;
    private final AuditLog audit;
    private final Clock clock;

    Materials(JdbcClient jdbc, Shelves shelves, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.shelves = shelves;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id of the button's page: pressing twice adds it once; @param link empty for a file */
    public record Given(UUID id, String title, MaterialRow.Moment moment, String link) {

        @Override
        public String toString() {
            return "Given[" + id + "]";
        }
    }

    /** All current ones, whether they can be read yet or not. */
    public List<Material> of(UUID session) {
        return withFiles(
                all(jdbc.sql(MaterialRow.OF_SESSION).param("session", session).query(MaterialRow.class)));
    }

    /** What the current actor can read now, in these sessions in which they have a place. */
    public List<Material> own(Collection<UUID> sessions) {
        var rows = all(jdbc.sql(MaterialRow.OWN)
                .param("sessions", sessions.toArray(UUID[]::new))
                .param("now", clock.instant())
                .query(MaterialRow.class));
        return withFiles(rows).stream().filter(Material::canBeRead).toList();
    }

    /** @return why it cannot be added now, and what to do; empty if it can */
    public Optional<String> give(Actor by, String byName, UUID session, Given given, ChosenFile file) {
        var full = of(session).size() < MaterialRow.MOST
                ? shelves.full(SHELF, given.id(), file)
                : Optional.of("There are already 30 course materials. Remove one first");
        if (full.isEmpty()) {
            var written = jdbc.sql(GIVE)
                    .paramSource(given)
                    .param("session", session)
                    .param("byName", byName)
                    .param("now", clock.instant())
                    .update();
            if (written == 1) {
                record(by, "gave something to read", given.id());
                shelves.put(by, SHELF, given.id(), file);
            }
        }
        return full;
    }

    /** Removes it from this session; a session that was copied from it has its own. */
    public void takeBack(Actor by, String byName, UUID session, UUID material) {
        var taken = jdbc.sql(TAKE_BACK)
                .param("id", material)
                .param("session", session)
                .param("byName", byName)
                .param("now", clock.instant())
                .update();
        if (taken == 1) {
            record(by, "took back something to read", material);
        }
    }

    /** Copies the materials of one session to another one of the same course; a file is not duplicated. */
    public void takeOver(Actor.Person by, UUID from, UUID to) {
        var taken = jdbc.sql(TAKE_OVER).param("from", from).param("to", to).update();
        if (taken > 0) {
            audit.record(by.id(), by.roleName(), "took over what there is to read", "session:" + to, from.toString());
        }
    }

    /** The file, for the person who adds it; empty if it is not of this session, or cannot be opened. */
    public Optional<Attachment> open(Actor by, UUID session, UUID material) {
        return opened(by, of(session), material);
    }

    /** The file, for a delegate. */
    public Optional<Attachment> openOwn(Collection<UUID> sessions, UUID material) {
        return opened(new Actor.Visitor(), own(sessions), material);
    }

    private Optional<Attachment> opened(Actor by, List<Material> among, UUID material) {
        return among.stream()
                .map(Material::row)
                .filter(row -> row.id().equals(material))
                .findFirst()
                .flatMap(row -> shelves.open(by, SHELF, row.shelfId()));
    }

    private List<Material> withFiles(List<MaterialRow> rows) {
        var files = shelves.of(SHELF, rows.stream().map(MaterialRow::shelfId).toList()).stream()
                .collect(Collectors.toMap(ShelfFile::shelfId, file -> file));
        return rows.stream()
                .map(row -> new Material(row, files.get(row.shelfId())))
                .toList();
    }

    private void record(Actor by, String act, UUID material) {
        audit.record(by.id(), by.roleName(), act, "material:" + material, "");
    }

    static final String GIVE = """
            insert into training.material (id, session_id, title, moment, link, shelf_id, added_by_name, added_at)
            values (:id, :session, :title, :moment, :link, :id, :byName, :now) on conflict do nothing""";

    static final String TAKE_OVER = """
            insert into training.material (id, session_id, title, moment, link, shelf_id, added_by_name, added_at)
            select gen_random_uuid(), n.id, m.title, m.moment, m.link, m.shelf_id, m.added_by_name, m.added_at
            from training.material m join training.session o on o.id = m.session_id
                join training.session n on n.id = :to and n.course = o.course
            where m.session_id = :from and m.taken_back_at is null""";

    static final String TAKE_BACK = """
            update training.material set taken_back_at = :now, taken_back_by_name = :byName
            where id = :id and session_id = :session and taken_back_at is null""";
}
