package org.breakwater.casework.matches;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.web.PagedList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Matches to check, in every case that this actor may see, the oldest first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeskMatches {

    private final JdbcClient jdbc;

    DeskMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PagedList<DeskMatchRow> list(Actor.Person who, MatchFilter filter, int number) {
        var skip = (number - 1) * DeskMatchRow.PAGE;
        var rows = rows(who, filter, skip);
        var inAll = rows.isEmpty() ? 0 : rows.getFirst().inAll();
        return new PagedList<>(rows, number, DeskMatchRow.PAGE, inAll);
    }

    private List<DeskMatchRow> rows(Actor.Person who, MatchFilter filter, int skip) {
        var query = switch (filter) {
            case ALL -> jdbc.sql(DeskMatchRow.ALL);
            case MINE -> jdbc.sql(DeskMatchRow.MINE).param("account", who.accountId());
            case SECOND -> jdbc.sql(DeskMatchRow.SECOND).param("who", who.id().value());
            case INFORMATION -> jdbc.sql(DeskMatchRow.INFORMATION);
        };
        return all(query.param("skip", skip).query(DeskMatchRow.class));
    }

    /** The oldest that this person may check; empty when there is none. */
    public Optional<DeskMatchRow> next(Actor.Person who) {
        return jdbc.sql(DeskMatchRow.NEXT)
                .param("who", who.id().value())
                .param("decides", who.role() != Role.CONTACT_OFFICER)
                .query(DeskMatchRow.class)
                .optional();
    }

    /** Cases that are likely about one of these people too, and that no one has confirmed or dismissed. */
    public List<LikelyCaseRow> likely(List<UUID> records, List<UUID> people) {
        return all(jdbc.sql(LikelyCaseRow.OF_PEOPLE)
                .param("records", records.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .query(LikelyCaseRow.class));
    }

    /** How many this person may check; one more than {@link DeskMatchRow#COUNTED} where there are more. */
    public int howMany(Actor.Person who) {
        var query = who.role() == Role.CONTACT_OFFICER
                ? jdbc.sql(DeskMatchRow.HOW_MANY_FIRST)
                : jdbc.sql(DeskMatchRow.HOW_MANY).param("who", who.id().value());
        return query.query(Integer.class).single();
    }
}
