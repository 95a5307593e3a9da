package org.breakwater.casework.agencydue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.actions.agency.AgencyActionRow;
import org.breakwater.casework.actions.agency.AgencyActions;
import org.breakwater.casework.agencydue.AgencyDueItem.Kind;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.casework.informationrequests.agency.AgencyInvitations;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Collects what the agency of a signed-in person owes. Row security shows its people nothing of another's. */
@Component
public class AgencyDueItems {

    /** As many as fit on a page that is about something else. */
    private static final int MOST = 20;

    private final ActorTransactions acting;
    private final AgencyInformation agencyInformation;
    private final AgencyActions agencyActions;
    private final AgencyInvitations invitations;
    private final Cases cases;
    private final AuditLog audit;

    AgencyDueItems(
            ActorTransactions acting,
            AgencyInformation agencyInformation,
            AgencyActions agencyActions,
            AgencyInvitations invitations,
            Cases cases,
            AuditLog audit) {
        this.acting = acting;
        this.agencyInformation = agencyInformation;
        this.agencyActions = agencyActions;
        this.invitations = invitations;
        this.cases = cases;
        this.audit = audit;
    }

    /** The invitations, then what is due next; at most 20. */
    public List<AgencyDueItem> of(Actor.Person who) {
        return acting.looking(who, () -> {
            var called = invitations.open();
            var asked = agencyInformation.open();
            var agreed = agencyActions.open();
            var records = Stream.of(
                            called.stream().map(AgencyInvitation::caseId),
                            asked.stream().map(InformationRequestRow::contactId),
                            agreed.stream().map(AgencyActionRow::contactId))
                    .<UUID>flatMap(ids -> ids)
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed what their agency owes", cases.subjects(records), "");
            var due = Stream.concat(
                            asked.stream().map(AgencyDueItems::item),
                            agreed.stream().map(AgencyDueItems::item))
                    .sorted(Comparator.comparing(AgencyDueItem::dueAt));
            return Stream.concat(called.stream().map(AgencyDueItems::item), due)
                    .limit(MOST)
                    .toList();
        });
    }

    private static AgencyDueItem item(AgencyInvitation called) {
        return new AgencyDueItem(Kind.INVITATION, called.reference(), "/information-requests", null);
    }

    private static AgencyDueItem item(InformationRequestRow asked) {
        var words = asked.reference().isEmpty() ? "respond" : asked.reference();
        return new AgencyDueItem(Kind.REQUEST, words, "/information-requests/" + asked.id(), asked.dueAt());
    }

    private static AgencyDueItem item(AgencyActionRow agreed) {
        return new AgencyDueItem(
                Kind.ACTION, "see what was agreed", "/actions/agency/" + agreed.id(), endOf(agreed.dueOn()));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Calendars.LONDON).minusMinutes(1).toInstant();
    }
}
