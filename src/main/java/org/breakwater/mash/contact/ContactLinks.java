package org.breakwater.mash.contact;

import static org.breakwater.casework.screens.navigation.CaseLink.Group.ACCESS;
import static org.breakwater.casework.screens.navigation.CaseLink.Group.DECISION;
import static org.breakwater.casework.screens.navigation.CaseLink.Group.DETAILS;

import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.navigation.CaseLink;
import org.breakwater.casework.screens.navigation.CaseNavigationPart;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.stereotype.Component;

/** The pages that only a contact has, as far as they are relevant now and for this person. */
@Component
class ContactLinks implements CaseNavigationPart {

    /** Anchor of the full report on the page of a contact. */
    static final String FULL_REPORT = "full-report";

    @Override
    public Stream<CaseLink> links(Actor.Person who, Case seen) {
        return seen instanceof ContactRow contact ? links(who.role(), contact) : Stream.empty();
    }

    private static Stream<CaseLink> links(Role role, ContactRow contact) {
        var id = contact.id();
        var links = Stream.<CaseLink>builder();
        links.add(new CaseLink(DETAILS, DETAILS.inWords(), contact.path() + "#" + FULL_REPORT));
        if (contact.stage() != Stage.CLOSED) {
            links.add(new CaseLink(DECISION, "Record immediate action", "/desk/immediate-actions/" + id));
        }
        if (role != Role.CONTACT_OFFICER) {
            deciding(contact).forEach(links::add);
        }
        links.add(new CaseLink(DETAILS, "Source of the contact", "/desk/referral-source/" + id));
        links.add(new CaseLink(ACCESS, "Out-of-hours handover", "/desk/shift-handovers/" + id));
        return links.build();
    }

    private static Stream<CaseLink> deciding(ContactRow contact) {
        var id = contact.id();
        var links = Stream.<CaseLink>builder();
        var reporter = contact.isFromProfessional() ? "Referrer" : "Person reporting the concern";
        links.add(new CaseLink(DETAILS, reporter, "/desk/reporter/" + id));
        links.add(new CaseLink(DETAILS, "Presenting issues", "/desk/presenting-issues/" + id));
        if (contact.allows(new Transition.Screen())) {
            var text = contact.rating() == null ? "Screening" : "Change the rating";
            links.add(new CaseLink(DECISION, text, "/desk/screening/" + id));
        }
        if (contact.rating() != null) {
            links.add(new CaseLink(DECISION, DECISION.inWords(), contact.decisionPath()));
        }
        contact.approvalPath().ifPresent(path -> links.add(new CaseLink(DECISION, "Approval", path)));
        if (contact.stage() == Stage.TO_ANSWER) {
            links.add(new CaseLink(DECISION, "Feedback and closure", "/desk/feedback/" + id));
        }
        return links.build();
    }
}
