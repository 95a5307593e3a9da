package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDecisions.Decision;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementVisits.Visit;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements.Change;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Scope;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.pathways.privatefostering.records.VisitRow.Other;
import org.jspecify.annotations.Nullable;

/** An arrangement that a member of the public has notified, and what the worker and the manager do with it. */
public final class InventedArrangement {

    public static final Actor.Person THEA = InventedPerson.THEA.asActor();
    public static final Actor.Person BRAM = InventedPerson.BRAM.asActor();

    private final House house;
    private final ActorTransactions acting;
    public final UUID id;
    public final String reference;

    /** Notified now by a teacher; the child lives there already. */
    public InventedArrangement(House house) {
        this(house, told(NotifierKind.PROFESSIONAL, Known.YES, null));
    }

    public InventedArrangement(House house, Notification told) {
        this.house = house;
        this.acting = house.getBean(ActorTransactions.class);
        var visitor = new Actor.Visitor();
        reference = acting.as(
                visitor, () -> house.getBean(ArrangementNotifications.class).receive(visitor, told, UUID.randomUUID()));
        id = house.getBean(TestDatabase.class)
                .asOwner()
                .sql("select record_id from casework.pathway_case where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    /** Only who notifies, the child, and whether the child lives there. */
    public static Notification told(NotifierKind notifier, Known livesThere, @Nullable LocalDate startsOn) {
        return new Notification(
                new Notification.Notifier(notifier, "Ada Merrow", "01632 960 201", "", ""),
                new Notification.Child("Tilly Orrin", "", "", "", "", "", "", "", Known.NOT_KNOWN),
                new Notification.Carer("", "", "", ""),
                new Notification.Family("", "", "", "", "", "", ""),
                new Notification.Stay(livesThere, startsOn, "", "", Known.NOT_KNOWN, ""));
    }

    public ActResult visit(Actor.Person by, String on) {
        return visit(by, on, ChildSeen.ALONE);
    }

    public ActResult visit(Actor.Person by, String on, ChildSeen childSeen) {
        return visit(by, on, childSeen, Map.of(VisitMatter.WISHES, "She likes her room"));
    }

    /** A visit that says something about all of schedule 2. */
    public ActResult fullVisit(Actor.Person by, String on) {
        var findings = new EnumMap<VisitMatter, String>(VisitMatter.class);
        VisitMatter.ofAssessment().forEach(matter -> findings.put(matter, "Talked about, and well"));
        return visit(by, on, ChildSeen.ALONE, findings);
    }

    private ActResult visit(Actor.Person by, String on, ChildSeen childSeen, Map<VisitMatter, String> findings) {
        var why = childSeen == ChildSeen.ALONE ? "" : "She was at school";
        var visit =
                new Visit(LocalDate.parse(on), false, childSeen, why, Arrays.asList(Other.values()), "", findings, "");
        return as(by, () -> house.getBean(ArrangementVisits.class).record(by, seen(), seen().version(), visit));
    }

    public ActResult decide(Actor.Person by, Outcome outcome) {
        var served = outcome.needsNotice() ? LocalDate.of(2026, 5, 1) : null;
        var scope = outcome == Outcome.PROHIBITED ? Scope.CHILD : null;
        var requirements = outcome == Outcome.REQUIREMENTS ? "No more than one child in the room" : "";
        var decision = new Decision(outcome, "The visits say so", requirements, scope, served);
        return as(by, () -> house.getBean(ArrangementDecisions.class).decide(by, seen(), seen().version(), decision));
    }

    public ActResult change(Actor.Person by, Change change, String on, Known disabled) {
        return as(
                by,
                () -> arrangements()
                        .change(
                                by,
                                seen(),
                                seen().version(),
                                change,
                                LocalDate.parse(on),
                                disabled,
                                "As they told us"));
    }

    public Arrangements arrangements() {
        return house.getBean(Arrangements.class);
    }

    /** The case, as the actor of the transaction sees it. */
    public PathwayCase<ArrangementStep> seen() {
        return house.getBean(PathwayMoves.class)
                .find(PrivateFostering.PATHWAY, id)
                .orElseThrow();
    }

    public PathwayCase<ArrangementStep> now() {
        return as(THEA, this::seen);
    }

    public ArrangementRecord record() {
        return as(THEA, () -> house.getBean(ArrangementRecords.class).find(id)).orElseThrow();
    }

    public List<ClockRow> clocks() {
        return as(THEA, () -> house.getBean(CaseDeadlines.class).of(id));
    }

    /** The latest clock of a rule. */
    public Optional<ClockRow> clock(String rule) {
        return clocks().stream().filter(row -> row.rule().equals(rule)).reduce((_, last) -> last);
    }

    public <T> T as(Actor.Person who, Supplier<T> work) {
        return acting.as(who, work);
    }
}
