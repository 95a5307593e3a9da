package org.breakwater.casework.informationrequests.agencyinformation;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Information requests and responses, as far as the actor may see them. Append-only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyInformation {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyInformation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Requests to the actor's agency without a response, the next due first; at most 1000. */
    public List<InformationRequestRow> open() {
        return all(jdbc.sql(InformationRequestRow.OPEN).query(InformationRequestRow.class));
    }

    /** Those that were answered or withdrawn, the latest first. @param page counted from 1 */
    public List<InformationRequestRow> settled(int page) {
        return all(jdbc.sql(InformationRequestRow.SETTLED)
                .param("skip", (page - 1) * InformationRequestRow.PAGE)
                .query(InformationRequestRow.class));
    }

    /** A request to the actor's agency; empty for another agency's. */
    public Optional<InformationRequestRow> find(UUID ask) {
        return jdbc.sql(InformationRequestRow.OWN)
                .param("id", ask)
                .query(InformationRequestRow.class)
                .optional();
    }

    /** Another request that awaits a response of the actor's agency, the next due. */
    public Optional<InformationRequestRow> next(UUID ask) {
        return jdbc.sql(InformationRequestRow.NEXT)
                .param("id", ask)
                .query(InformationRequestRow.class)
                .optional();
    }

    /** One request about this case, as far as the actor may see it. */
    public Optional<InformationRequestRow> asked(UUID caseId, UUID ask) {
        return jdbc.sql(InformationRequestRow.OF_THE_DESK)
                .param("contact", caseId)
                .param("id", ask)
                .query(InformationRequestRow.class)
                .optional();
    }

    /** The requests about this case, oldest first, as far as the actor may see it; at most 200. */
    public List<InformationRequestRow> asked(UUID caseId) {
        return all(jdbc.sql(InformationRequestRow.OF_CASE).param("id", caseId).query(InformationRequestRow.class));
    }

    /** How external agencies were asked about this case, oldest first; at most 200. */
    public List<ExternalRequestRow> waysAsked(UUID caseId) {
        return all(jdbc.sql(ExternalRequestRow.OF_CASE).param("id", caseId).query(ExternalRequestRow.class));
    }

    /** The responses to one request, the latest first. */
    public List<ResponseRow> to(UUID ask) {
        return all(jdbc.sql(ResponseRow.OF_ASK).param("ask", ask).query(ResponseRow.class));
    }

    /** Every response about a case, the latest first, as far as the actor may see it. */
    public List<ResponseRow> of(UUID caseId) {
        return all(jdbc.sql(ResponseRow.OF_CASE).param("id", caseId).query(ResponseRow.class));
    }

    /** The current responses about several cases, the latest first; at most 200. */
    public List<AgencyReplyRow> repliesAbout(List<UUID> cases) {
        return all(jdbc.sql(AgencyReplyRow.OF_CASES)
                .param("cases", cases.toArray(UUID[]::new))
                .query(AgencyReplyRow.class));
    }

    /** The systems that this person searched the last times; at most 10. */
    public List<String> systemsOf(Actor.Person person) {
        return all(jdbc.sql(SYSTEMS).param("by", person.id().value()).query(String.class));
    }

    /** This person's last search without a result; empty if there was none. */
    public Optional<SearchRow> lastSearchOf(Actor.Person person) {
        return jdbc.sql(SearchRow.LAST)
                .param("by", person.id().value())
                .query(SearchRow.class)
                .optional();
    }

    /** Stores a response; false if another one is current already. */
    public boolean keep(
            Actor.Person by, InformationRequestRow ask, Response response, @Nullable TelephoneResponse told) {
        if (insert(by, ask, response, told) == 0) {
            return false;
        }
        jdbc.sql(ANSWERED)
                .param("at", told == null ? clock.instant() : told.at())
                .param("id", ask.id())
                .update();
        return true;
    }

    private int insert(
            Actor.Person by, InformationRequestRow ask, Response response, @Nullable TelephoneResponse told) {
        var said = Optional.ofNullable(told);
        var known = Optional.ofNullable(response.known());
        var refusal = Optional.ofNullable(response.refusal());
        var facts = known.map(Response.Known::facts).orElse(List.of());
        return jdbc.sql(KEEP)
                .param("ask", ask.id())
                .param("contact", ask.contactId())
                .param("agency", ask.agency())
                .param("kind", response.kind().name())
                .param("searched", response.searched().stream().map(Enum::name).toArray(String[]::new))
                .param("systems", response.systems().toArray(String[]::new))
                .param("whens", facts.stream().map(Response.Fact::when).toArray(String[]::new))
                .param("words", facts.stream().map(Response.Fact::words).toArray(String[]::new))
                .param("rating", known.map(k -> k.rating().name()).orElse(null))
                .param("sensitivity", known.map(k -> k.sensitivity().name()).orElse(null))
                .param("family", known.map(k -> k.familyTold().name()).orElse(null))
                .param("refusedWhy", refusal.map(Response.Refusal::why).orElse(null))
                .param("refusedBy", refusal.map(Response.Refusal::by).orElse(null))
                .param("refusedUnless", refusal.map(Response.Refusal::unless).orElse(null))
                .param("why", response.why())
                .param("supersedes", response.supersedes())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("toldBy", said.map(TelephoneResponse::who).orElse(null))
                .param("toldAt", said.map(TelephoneResponse::at).orElse(null))
                .param("toldWay", said.map(one -> one.way().name()).orElse(null))
                .param(
                        "answers",
                        response.ofEach(ask.about().size()).stream()
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("startedFrom", response.startedFrom())
                .param("checked", response.startedFrom() == null ? null : clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into mash.response (ask_id, contact_id, agency, kind, searched, systems, fact_when, fact_words,
                rating,
                sensitivity, family_told, refused_why, refused_by, refused_unless, why, supersedes,
                replied_by, replied_by_name, replied_at, told_by, told_at, told_way, answers, started_from, checked_at)
            values (:ask, :contact, :agency, :kind, :searched, :systems, :whens, :words, :rating,
                :sensitivity, :family, cast(:refusedWhy as text), cast(:refusedBy as text),
                cast(:refusedUnless as text), :why, cast(:supersedes as uuid), :by, :byName, :at, :toldBy,
                cast(:toldAt as timestamptz), cast(:toldWay as text), :answers,
                cast(:startedFrom as uuid), cast(:checked as timestamptz))
            on conflict do nothing""";

    static final String ANSWERED =
            "update mash.information_request set replied_at = :at where id = :id and " + "replied_at is null";

    static final String SYSTEMS = """
            select system from (
                select unnest(systems) as system, replied_at from mash.response
                where replied_by = :by order by replied_at desc limit 30) as last
            group by system order by max(replied_at) desc, system limit 10""";
}
