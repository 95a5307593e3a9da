package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.ReportedPerson.ToChildren;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of an arrangement that someone notifies. Whoever presses twice notifies once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArrangementNotifications {

    private static final int LONGEST_PHONE = 100;

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final PathwayMoves moves;
    private final ArrangementRecords arrangements;
    private final Clock clock;

    ArrangementNotifications(
            JdbcClient jdbc,
            Records records,
            People people,
            PathwayMoves moves,
            ArrangementRecords arrangements,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.moves = moves;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /**
     * Receives a notification.
     *
     * @param press which press of the button it is
     * @return the reference to quote
     */
    public String receive(Actor by, Notification told, UUID press) {
        var before = reference(press);
        if (before.isPresent()) {
            return before.get();
        }
        var record = records.open(PrivateFostering.KIND);
        people.tell(record, people(told));
        keep(by, record, told, press);
        open(record, told);
        var opened = moves.begin(by, PrivateFostering.PATHWAY, record, PrivateFostering.NOTIFY, dates(told));
        if (!(opened instanceof ActResult.Yes)) {
            throw new IllegalStateException("A notification is never refused");
        }
        return reference(press).orElseThrow();
    }

    /** Adds what was found out later. What was told before stays; an adult who is named first here becomes a person. */
    public ActResult add(Actor.Person by, PathwayCase<ArrangementStep> seen, int version, Notification told) {
        var before = arrangements.find(seen.id()).orElseThrow().notification();
        var done = moves.act(by, seen, version, PrivateFostering.DETAILS, TransitionDetails.none());
        if (done instanceof ActResult.Yes) {
            keep(by, seen.id(), told, UUID.randomUUID());
            adults(told).stream().filter(one -> !before.isNamed(one.name())).forEach(one -> people.add(seen.id(), one));
            if (told.child().disabled() != before.disabled()) {
                jdbc.sql(DISABLED)
                        .param("record", seen.id())
                        .param("disabled", told.child().disabled())
                        .param("today", today())
                        .update();
            }
        }
        return done;
    }

    private Optional<String> reference(UUID press) {
        return jdbc.sql(REFERENCE).param("press", press).query(String.class).optional();
    }

    private void keep(Actor by, UUID record, Notification told, UUID press) {
        jdbc.sql(KEEP)
                .paramSource(told.notifier())
                .paramSource(told.child())
                .paramSource(told.theCarer())
                .paramSource(told.family())
                .paramSource(told.stay())
                .param("record", record)
                .param("press", press)
                .param("by", by.id().value())
                .param("at", clock.instant())
                .update();
    }

    /** Someone who is not sure whether the child lives there is believed as far as it protects the child. */
    private void open(UUID record, Notification told) {
        var lives = told.stay().livesThere() != Known.NO;
        jdbc.sql(OPEN)
                .param("record", record)
                .param("at", clock.instant())
                .param("today", today())
                .param("aware", lives ? today() : null)
                .param("movedIn", lives ? told.stay().startsOn() : null)
                .param("notice", told.notifier().notifier() == NotifierKind.CARER ? today() : null)
                .param("disabled", told.child().disabled().name())
                .update();
    }

    private TransitionDetails dates(Notification told) {
        var received = TransitionDetails.none().on(PrivateFostering.RECEIVED, clock.instant());
        return told.stay().livesThere() == Known.NO ? received : received.on(PrivateFostering.AWARE, clock.instant());
    }

    private static List<ReportedPerson> people(Notification told) {
        var child = told.child();
        var address = told.stay().livesThere() == Known.YES ? told.theCarer().carerAddress() : "";
        var first = ReportedPerson.child(child.childName(), "", child.childBorn(), false, "", address, child.school());
        return Stream.concat(Stream.of(first), adults(told).stream()).toList();
    }

    private static List<ReportedPerson> adults(Notification told) {
        var carer = told.theCarer();
        var family = told.family();
        var all = new ArrayList<ReportedPerson>();
        add(
                all,
                carer.carerName(),
                carer.carerAddress(),
                carer.carerPhone(),
                new ToChildren(RelationshipKind.CARER, "private foster carer", ParentalResponsibility.NO));
        var parent = new ToChildren(RelationshipKind.OTHER, "parent", ParentalResponsibility.NOT_KNOWN);
        add(all, family.parentOne(), "", "", parent);
        add(all, family.parentTwo(), "", "", parent);
        return all;
    }

    private static void add(List<ReportedPerson> all, String name, String address, String contact, ToChildren who) {
        if (!name.isEmpty()) {
            // A carer who notifies may have given an email address or several numbers.
            var phone = contact.contains("@") || contact.length() > LONGEST_PHONE ? "" : contact;
            all.add(ReportedPerson.adult(name, "", address, phone).to(who));
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    static final String REFERENCE = """
            select reference from pathways.reference_of_press(cast(:press as uuid)) as reference
            where reference is not null""";

    static final String KEEP = """
            insert into pathways.private_fostering_notification (record_id, press, notifier, notifier_name,
                notifier_contact, notifier_address, notifier_past_addresses, child_name, child_born, child_sex,
                birthplace, religion, origin, culture, school, disabled, carer_name, carer_address, carer_phone,
                carer_past_addresses, parent_one, parent_one_contact, parent_two, parent_two_contact, lived_with,
                siblings, arrangers, lives_there, starts_on, how_long, purpose, emergency, more, told_by, told_at)
            values (:record, :press, :notifier, :notifierName, :notifierContact, :notifierAddress,
                :notifierPastAddresses, :childName, :childBorn, :childSex, :birthplace, :religion, :origin, :culture,
                :school, :disabled, :carerName, :carerAddress, :carerPhone, :carerPastAddresses, :parentOne,
                :parentOneContact, :parentTwo, :parentTwoContact, :livedWith, :siblings, :arrangers, :livesThere,
                cast(:startsOn as date), :howLong, :purpose, :emergency, :more, :by, :at)""";

    static final String OPEN = """
            insert into pathways.private_fostering (record_id, received_at, aware_on, moved_in_on, carer_notice_on,
                disabled, disabled_on, assessed_from)
            values (:record, :at, cast(:aware as date), cast(:movedIn as date), cast(:notice as date), :disabled,
                :today, :at)""";

    static final String DISABLED = """
            update pathways.private_fostering set disabled = :disabled, disabled_on = cast(:today as date)
            where record_id = :record""";
}
