package org.breakwater.mash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.StrategyDiscussionCall;
import org.breakwater.casework.meetings.StrategyDiscussions;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.meetings.minutes.AgreedAction;
import org.breakwater.casework.meetings.minutes.StrategyDiscussionMinutes;
import org.breakwater.mash.screening.Screening;
import org.jspecify.annotations.Nullable;

/** Strategy discussions about one contact, called and held by Maya. */
public final class AtTheTable {

    private static final DiscussionDecision.Chair CHAIR =
            new DiscussionDecision.Chair("Ottilie Fane", "Team manager, children’s social care");

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    private final House house;
    private final UUID contact;
    private final AtTheDesk desk;

    public AtTheTable(House house, UUID contact) {
        this.house = house;
        this.contact = contact;
        this.desk = new AtTheDesk(house, contact);
    }

    /** Calls a strategy discussion; returns it. */
    public StrategyDiscussionRow callStrategy() {
        return callStrategy("");
    }

    /** The same, with joining details for the agencies. */
    public StrategyDiscussionRow callStrategy(String how) {
        return desk.as(MAYA, () -> {
            var discussions = house.getBean(StrategyDiscussions.class);
            var call = new StrategyDiscussionCall(discussions.whom(desk.now()), "", how);
            discussions.call(MAYA.asActor(), desk.now(), desk.now().version(), call);
            return house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst();
        });
    }

    public StrategyDiscussion discussion(UUID id) {
        return desk.as(
                        MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).find(contact, id))
                .orElseThrow();
    }

    /** An action is agreed; returns its id. */
    public UUID agree(StrategyDiscussionRow row, String what, LocalDate dueOn) {
        return agree(row, what, "", dueOn);
    }

    /** The same, owned by an agency. */
    public UUID agree(StrategyDiscussionRow row, String what, String agency, LocalDate dueOn) {
        return desk.as(MAYA, () -> {
            var owner = agency.isEmpty()
                    ? "Sefa Ironside"
                    : "Sefa Ironside, " + house.getBean(Agencies.class).nameOf(agency);
            var action = new AgreedAction(what, owner, agency, dueOn, List.of());
            house.getBean(StrategyDiscussionMinutes.class)
                    .agree(MAYA.asActor(), desk.now(), desk.now().version(), row, action);
            return house
                    .getBean(StrategyDiscussionRecords.class)
                    .find(contact, row.id())
                    .orElseThrow()
                    .agreed()
                    .stream()
                    .filter(one -> one.what().equals(what))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** All required agencies take part, and it ends with this outcome for every child. */
    public ActResult holdStrategy(DiscussionOutcome outcome) {
        var row = callStrategy();
        var each = row.children().stream()
                .map(child -> new DiscussionDecision.ForChild(outcome, ""))
                .toList();
        return hold(row, each, null);
    }

    /** One is held that begins an enquiry: returns the page on which the enquiry of its first child is ended. */
    public String anEnquiryToEnd() {
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        holdStrategy(DiscussionOutcome.JOINT);
        var held = desk.as(
                MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
        return "/cases/%s/meetings/section47/%s/%s"
                .formatted(contact, held.id(), held.children().getFirst());
    }

    /** The same, with an outcome for each child, and the day on which it is reconvened. */
    public ActResult hold(
            StrategyDiscussionRow row, List<DiscussionDecision.ForChild> each, @Nullable LocalDate reconveneOn) {
        var strategyDiscussionMinutes = house.getBean(StrategyDiscussionMinutes.class);
        return desk.as(MAYA, () -> {
            for (var agency : row.quorum()) {
                var participant = Participant.of(
                        agency, "Somebody of " + agency, "Lead", Participant.Presence.PRESENT, "What they know");
                strategyDiscussionMinutes.seat(
                        MAYA.asActor(), desk.now(), desk.now().version(), discussion(row.id()), participant);
            }
            var at = house.getBean(Clock.class).instant();
            var decided = new DiscussionDecision(at, CHAIR, each, "Harm is likely", reconveneOn, "");
            return strategyDiscussionMinutes.decide(
                    MAYA.asActor(), desk.now(), desk.now().version(), discussion(row.id()), decided);
        });
    }
}
