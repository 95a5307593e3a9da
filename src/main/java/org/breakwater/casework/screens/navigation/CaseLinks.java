package org.breakwater.casework.screens.navigation;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.Case;
import org.springframework.stereotype.Component;

/** The pages that every kind of case has; packages and modules add theirs. */
@Component
public class CaseLinks {

    private final List<CaseNavigationPart> parts;

    CaseLinks(List<CaseNavigationPart> parts) {
        this.parts = parts;
    }

    public CaseNavigation of(Actor.Person who, Case seen, int people) {
        var counts = new EnumMap<CaseLink.Group, String>(CaseLink.Group.class);
        counts.put(CaseLink.Group.PEOPLE, String.valueOf(people));
        parts.forEach(part -> counts.putAll(part.counts(who, seen)));
        var ofParts = parts.stream().flatMap(part -> part.links(who, seen));
        var ofAnyCase = RecordKind.CONTACT.isSeenBy(who.role()) ? ofTheDesk(seen, who.role()) : ofOtherPosts(seen);
        return new CaseNavigation(Stream.concat(ofAnyCase, ofParts).toList(), counts);
    }

    /** For the posts of a pathway, which have only these of the desk's pages. */
    private static Stream<CaseLink> ofOtherPosts(Case seen) {
        var at = "/cases/" + seen.id();
        return Stream.of(
                CaseLink.lead(CaseLink.Group.OVERVIEW, seen.path()),
                CaseLink.lead(CaseLink.Group.CHRONOLOGY, at + "/chronology"),
                CaseLink.lead(CaseLink.Group.FILES, at + "/files"),
                new CaseLink(CaseLink.Group.DECISION, "Transfers", at + "/transfers"),
                new CaseLink(CaseLink.Group.ACCESS, "Allocation", at + "/allocation"),
                new CaseLink(CaseLink.Group.ACCESS, "Declare a conflict of interest", at + "/conflicts"),
                new CaseLink(CaseLink.Group.ACCESS, "Access log", at + "/access-log"));
    }

    private static Stream<CaseLink> ofTheDesk(Case seen, Role role) {
        var at = "/cases/" + seen.id();
        var decides = role != Role.CONTACT_OFFICER;
        var links = Stream.<CaseLink>builder();
        links.add(CaseLink.lead(CaseLink.Group.OVERVIEW, seen.path()));
        links.add(CaseLink.lead(CaseLink.Group.PEOPLE, at + "/family"));
        if (!seen.isClosed()) {
            links.add(new CaseLink(CaseLink.Group.PEOPLE, "Add a person", at + "/family/person"));
        }
        links.add(new CaseLink(CaseLink.Group.PEOPLE, "Check for matches", at + "/family/matches"));
        links.add(CaseLink.lead(CaseLink.Group.PREVIOUS_CONTACTS, at + "/history"));
        links.add(CaseLink.lead(CaseLink.Group.FILES, at + "/files"));
        if (decides) {
            links.add(new CaseLink(CaseLink.Group.PEOPLE, "Safe contact", at + "/safe-contact"));
            links.add(new CaseLink(CaseLink.Group.PEOPLE, "Hazards and warnings", at + "/safe-contact/warnings"));
            links.add(CaseLink.lead(CaseLink.Group.AGENCY_INFORMATION, at + "/information-requests"));
            links.add(CaseLink.lead(CaseLink.Group.CHRONOLOGY, at + "/chronology"));
            links.add(new CaseLink(CaseLink.Group.DECISION, "MASH analysis", at + "/analysis"));
            links.add(new CaseLink(CaseLink.Group.DECISION, "Strategy discussions", at + "/meetings"));
            links.add(new CaseLink(CaseLink.Group.DECISION, "Outstanding actions", at + "/outstanding"));
            links.add(new CaseLink(CaseLink.Group.DECISION, "Handovers", at + "/handover"));
            links.add(new CaseLink(CaseLink.Group.DECISION, "Letters", at + "/letters"));
            links.add(new CaseLink(CaseLink.Group.ACCESS, "Allocation", at + "/allocation"));
        }
        links.add(new CaseLink(CaseLink.Group.DECISION, "Disagree with a decision", at + "/disagreements"));
        if (decides && seen.restricted()) {
            links.add(new CaseLink(CaseLink.Group.ACCESS, "Access restriction", at + "/restriction"));
        } else if (decides && !seen.isClosed()) {
            links.add(new CaseLink(CaseLink.Group.ACCESS, "Restrict access", at + "/restriction"));
        }
        links.add(new CaseLink(CaseLink.Group.ACCESS, "Declare a conflict of interest", at + "/conflicts"));
        links.add(new CaseLink(CaseLink.Group.ACCESS, "Access log", at + "/access-log"));
        return links.build();
    }
}
