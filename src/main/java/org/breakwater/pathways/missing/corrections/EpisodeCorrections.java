package org.breakwater.pathways.missing.corrections;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.PeopleOfCaseChanged;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.lifecycle.EpisodeReports;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.lifecycle.MissingChildren;
import org.breakwater.pathways.missing.records.MissingRow;
import org.breakwater.pathways.missing.records.developments.CorrectionRow;
import org.breakwater.people.EndedFact;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.family.ReportedHome;
import org.breakwater.people.profile.PersonProfiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was recorded wrongly of an episode, also after it is closed. The earlier version is kept, and the child
 * is found and matched by what is right.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EpisodeCorrections {

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final People people;
    private final PersonProfiles profiles;
    private final Families families;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EpisodeCorrections(
            JdbcClient jdbc,
            PathwayMoves moves,
            People people,
            PersonProfiles profiles,
            Families families,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.people = people;
        this.profiles = profiles;
        this.families = families;
        this.events = events;
        this.clock = clock;
    }

    /** @param now what is recorded */
    ActResult correct(
            Actor.Person by, PathwayCase<EpisodeStep> seen, int version, MissingRow now, EpisodeCorrection correction) {
        var said = TransitionDetails.saying(
                "%s. Before: %s".formatted(correction.why(), String.join("; ", before(now, correction))));
        var returned = correction.foundAt();
        var details = returned == null ? said : said.on(MissingChildren.RETURNED, returned);
        var done = moves.act(by, seen, version, EpisodeReports.CORRECT, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(KEEP)
                    .param("record", seen.id())
                    .param("foundAt", returned)
                    .param("why", correction.why())
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
            jdbc.sql(CHANGE)
                    .paramSource(correction.facts())
                    .param("record", seen.id())
                    .param("foundAt", returned)
                    .update();
            child(by, seen.id(), now, correction);
        }
        return done;
    }

    private static List<String> before(MissingRow now, EpisodeCorrection correction) {
        var before = new ArrayList<>(now.facts().unlike(correction.facts()));
        if (correction.foundAt() != null && now.foundAt() != null) {
            before.add(CorrectionRow.returned(now.foundAt()));
        }
        return before;
    }

    /** The child whom the record names first is the one who is missing. */
    private void child(Actor.Person by, UUID record, MissingRow now, EpisodeCorrection correction) {
        var child = people.of(record).getFirst();
        var facts = correction.facts();
        var born = facts.childBorn() == null ? "" : facts.childBorn().toString();
        profiles.correct(by, child, facts.childName(), born, facts.address());
        if (!facts.address().equals(now.address())) {
            address(by, child, now.address(), facts.address(), correction.why());
        }
        events.publishEvent(new PeopleOfCaseChanged(record));
    }

    private void address(Actor.Person by, PersonRow child, String wrong, String right, String why) {
        var homes = families.of(child.recordId()).homes().stream()
                .filter(home -> home.personId().equals(child.id()) && home.stands())
                .toList();
        var ended = homes.stream()
                .filter(home -> home.atFirst() && home.address().equals(wrong))
                .toList();
        ended.forEach(home -> families.endHome(by, home.id(), new EndedFact(EndedFact.How.WRONG, "", why)));
        if (!right.isEmpty() && homes.stream().noneMatch(home -> home.address().equals(right))) {
            var use = ended.stream().findFirst().map(HouseholdRow::use).orElse(HomeUse.HOME);
            families.live(by, child.recordId(), List.of(child.id()), new ReportedHome(right, use, "", "", ""));
        }
    }

    static final String KEEP = """
            insert into pathways.missing_correction (record_id, child_name, child_born, category, address, last_seen_at,
                reported_at, police_reference, found_at, why, corrected_by, corrected_by_name, corrected_at)
            select record_id, child_name, child_born, category, address, last_seen_at, reported_at, police_reference,
                case when cast(:foundAt as timestamptz) is not null then found_at end, :why, :by, :byName, :at
            from pathways.missing_episode where record_id = :record""";

    static final String CHANGE = """
            update pathways.missing_episode set child_name = :childName, child_born = cast(:childBorn as date),
                category = :category, address = :address, last_seen_at = cast(:lastSeenAt as timestamptz),
                reported_at = :reportedAt, police_reference = :policeReference,
                found_at = coalesce(cast(:foundAt as timestamptz), found_at)
            where record_id = :record""";
}
