package org.breakwater.casework.handover.contents;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefingNotice;
import org.breakwater.notify.Notices;
import org.breakwater.people.CurrentPersonRow;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.family.RelationshipRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the contents of a handover besides its summary, each item with its sharing restrictions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverContents {

    private final JdbcClient jdbc;
    private final OriginalReport report;
    private final StrategyDiscussionsHandedOver strategies;
    private final AgencyInformationHandedOver agencies;
    private final HistoryHandedOver history;
    private final List<HandoverPart> parts;
    private final Families families;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    HandoverContents(
            JdbcClient jdbc,
            OriginalReport report,
            StrategyDiscussionsHandedOver strategies,
            AgencyInformationHandedOver agencies,
            HistoryHandedOver history,
            List<HandoverPart> parts,
            Families families,
            People people,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.report = report;
        this.strategies = strategies;
        this.agencies = agencies;
        this.history = history;
        this.parts = parts;
        this.families = families;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** The contents of a handover, in the order of the page; at most 500. */
    public List<HandoverItemRow> of(HandoverRow handover) {
        return all(jdbc.sql(HandoverItemRow.OF_HANDOVER)
                .param("handover", handover.id())
                .query(HandoverItemRow.class));
    }

    /** A child is handed over now. @param team by id */
    public void write(Actor.Person by, UUID caseId, UUID handover, UUID child, String team) {
        var family = families.of(caseId);
        var others = Stream.of(
                        history.issues(caseId, child),
                        ofParts(caseId, child),
                        adults(caseId, family, child),
                        homes(family, child),
                        strategies.of(caseId, child, team),
                        agencies.of(caseId),
                        history.previous(caseId, child))
                .flatMap(items -> items);
        keep(handover, caseId, report.with(by, caseId, others), null);
    }

    private Stream<HandoverItem> ofParts(UUID caseId, UUID child) {
        return parts.stream().flatMap(part -> part.items(caseId, child));
    }

    /**
     * A strategy discussion decided or agreed something, or someone protected a child, after these children were handed
     * over: the teams are told.
     */
    public void changed(UUID caseId, List<HandoverRow> handovers) {
        for (var row : handovers) {
            if (row.state() == HandoverRow.State.WAITING || row.state() == HandoverRow.State.ACCEPTED) {
                var before = of(row);
                var changed = Stream.concat(
                                ofParts(caseId, row.child()), strategies.of(caseId, row.child(), row.team()))
                        .filter(item -> before.stream().noneMatch(told -> told.says(item)));
                var news = report.guarded(caseId, changed).stream()
                        .filter(item -> before.stream().noneMatch(told -> told.says(item)))
                        .toList();
                keep(row.id(), caseId, news, clock.instant());
                if (!news.isEmpty() && !row.outside()) {
                    notices.owe(VisitBriefingNotice.class, row.id());
                }
            }
        }
    }

    private Stream<HandoverItem> adults(UUID caseId, Family family, UUID child) {
        var now =
                people.now(caseId).stream().collect(Collectors.toMap(CurrentPersonRow::id, CurrentPersonRow::inWords));
        return family.people().stream().filter(person -> !person.isChild()).map(person -> {
            var relation = relation(family, person, child);
            var said = person.described().toLowerCase(Locale.UK).startsWith(relation.toLowerCase(Locale.UK));
            var words = Stream.of(
                            said ? "" : relation,
                            person.name().isBlank() ? "" : person.described(),
                            now.getOrDefault(person.id(), ""),
                            person.phone())
                    .filter(part -> !part.isBlank())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            return HandoverItem.of(
                    Kind.PERSON,
                    person.called(),
                    words.isEmpty() ? "No other details known." : words,
                    "",
                    Sharing.NOT_FAMILY);
        });
    }

    private static String relation(Family family, PersonRow adult, UUID child) {
        return family.standing().stream()
                .filter(row ->
                        row.personId().equals(adult.id()) && row.otherId().equals(child))
                .map(HandoverContents::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(RelationshipRow row) {
        return row.words().isBlank() ? row.kind().inWords() : row.kind().inWords() + " (" + row.words() + ")";
    }

    /** A refuge or a placement is shown to the team that goes there, and to no one in the family. */
    private static Stream<HandoverItem> homes(Family family, UUID child) {
        return family.homes().stream()
                .filter(home -> home.personId().equals(child))
                .flatMap(home -> home(home).stream());
    }

    private static Optional<HandoverItem> home(HouseholdRow home) {
        if (!home.stands() || home.use() == HomeUse.FORMER) {
            var why = home.stands() ? "" : " " + home.endedWhy();
            return Optional.of(HandoverItem.of(
                    Kind.ADDRESS, "Not, or no longer, their address", home.address() + why, "", Sharing.NOT_FAMILY));
        }
        return home.use() == HomeUse.HOME
                ? Optional.empty()
                : Optional.of(
                        HandoverItem.of(Kind.ADDRESS, home.use().inWords(), home.address(), "", Sharing.NOT_FAMILY));
    }

    /** @param later when it came, if that was after the handover */
    private void keep(UUID handover, UUID caseId, List<HandoverItem> items, @Nullable Instant later) {
        for (var item : items) {
            jdbc.sql(KEEP)
                    .param("handover", handover)
                    .param("contact", caseId)
                    .param("kind", item.kind().name())
                    .param("title", item.title())
                    .param("words", item.words())
                    .param("source", item.source())
                    .param("sharing", item.sharing().name())
                    .param("withheld", item.withheld())
                    .param("ring", item.ring())
                    .param("about", item.about())
                    .param("at", later)
                    .update();
        }
    }

    static final String KEEP = """
            insert into mash.handover_item (handover_id, contact_id, kind, title, words, source, sharing, withheld,
                ring, about, written_at)
            values (:handover, :contact, :kind, :title, :words, :source, :sharing, :withheld, :ring,
                cast(:about as uuid),
                coalesce(cast(:at as timestamptz), (select offered_at from mash.handover where id = :handover)))""";
}
