package org.breakwater.casework.family;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.PeopleOfCaseChanged;
import org.breakwater.people.EndedFact;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.family.RelationshipRow;
import org.breakwater.people.family.ReportedHome;
import org.breakwater.people.family.ReportedRelationship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the desk records about a family. Each fact is an entry in the chronology, as worded on that day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FamilyRecords {

    private static final String SAID_ALREADY = "This relationship is already recorded. Open it to correct it";
    private static final String ENDED_ALREADY = "Someone has already ended this. See their reason";

    private final Cases cases;
    private final Families families;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    FamilyRecords(Cases cases, Families families, ApplicationEventPublisher events, AuditLog audit) {
        this.cases = cases;
        this.families = families;
        this.events = events;
        this.audit = audit;
    }

    public ActResult relate(Actor.Person by, Case seen, int version, ReportedRelationship told) {
        var family = families.of(seen.id());
        if (family.says(told)) {
            return new ActResult.NotNow(SAID_ALREADY);
        }
        return note(
                by,
                seen,
                version,
                "Added a relationship",
                says(family, told),
                () -> families.relate(by, seen.id(), told, null));
    }

    /** The recorded fact was wrong; the right one is written in its place. */
    public ActResult correct(
            Actor.Person by, Case seen, int version, RelationshipRow row, ReportedRelationship told, String why) {
        if (!row.stands()) {
            return new ActResult.NotNow(ENDED_ALREADY);
        }
        var family = families.of(seen.id());
        if (!row.says(told) && family.says(told)) {
            return new ActResult.NotNow(SAID_ALREADY);
        }
        var words = "%s. Before: %s. %s".formatted(says(family, told), says(family, row), why);
        return note(
                by,
                seen,
                version,
                "Corrected a relationship",
                words,
                () -> families.endRelation(by, row.id(), new EndedFact(EndedFact.How.CORRECTED, "", why))
                        && families.relate(by, seen.id(), told, row.id()));
    }

    public ActResult end(Actor.Person by, Case seen, int version, RelationshipRow row, EndedFact endedFact) {
        if (!row.stands()) {
            return new ActResult.NotNow(ENDED_ALREADY);
        }
        var words = "%s. %s: %s"
                .formatted(says(families.of(seen.id()), row), endedFact.how().inWords(), endedFact.why());
        return note(
                by, seen, version, "Ended a relationship", words, () -> families.endRelation(by, row.id(), endedFact));
    }

    public ActResult live(Actor.Person by, Case seen, int version, List<UUID> who, ReportedHome told) {
        var family = families.of(seen.id());
        var names = who.stream().map(family::called).collect(Collectors.joining(", "));
        var words = "%s: %s, %s"
                .formatted(names, told.address(), told.use().inWords().toLowerCase(Locale.UK));
        return note(by, seen, version, "Added an address", words, () -> {
            var written = families.live(by, seen.id(), who, told);
            events.publishEvent(new PeopleOfCaseChanged(seen.id()));
            return written == who.size();
        });
    }

    public ActResult end(Actor.Person by, Case seen, int version, HouseholdRow home, EndedFact endedFact) {
        if (!home.stands()) {
            return new ActResult.NotNow(ENDED_ALREADY);
        }
        var called = families.of(seen.id()).called(home.personId());
        var words = "%s: %s. %s: %s"
                .formatted(called, home.address(), endedFact.how().inWords(), endedFact.why());
        return note(by, seen, version, "Ended an address", words, () -> families.endHome(by, home.id(), endedFact));
    }

    private static String says(Family family, ReportedRelationship told) {
        var said = told.words().isBlank() ? told.kind().inWords() : told.kind().inWords() + " (" + told.words() + ")";
        return "%s: %s of %s".formatted(family.called(told.person()), said, family.called(told.other()));
    }

    private static String says(Family family, RelationshipRow row) {
        return "%s: %s of %s".formatted(family.called(row.personId()), row.inWords(), family.called(row.otherId()));
    }

    private ActResult note(Actor.Person by, Case seen, int version, String what, String words, BooleanSupplier work) {
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what, words);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT), seen.subject(), "");
            if (!work.getAsBoolean()) {
                throw new IllegalStateException("The people of a contact changed while it was held");
            }
        }
        return actResult;
    }
}
