package org.breakwater.casework.screens;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;

/** The pages that every kind of case has, by group; an area adds those of its own. */
public final class CaseLinks {

    private CaseLinks() {}

    /** All of them by group, in the order of the page; a group without any is left out. */
    public static Map<CaseLink.Group, List<CaseLink>> grouped(Stream<CaseLink> ofTheArea, Case seen, Role role) {
        return Stream.concat(ofTheArea, ofAnyCase(seen, role))
                .collect(Collectors.groupingBy(
                        CaseLink::group, () -> new EnumMap<>(CaseLink.Group.class), Collectors.toList()));
    }

    private static Stream<CaseLink> ofAnyCase(Case seen, Role role) {
        var id = seen.id();
        var decides = role != Role.CONTACT_OFFICER;
        var links = Stream.<CaseLink>builder();
        if (!seen.isClosed()) {
            links.add(new CaseLink(CaseLink.Group.PEOPLE, "Add a person", "/cases/" + id + "/family/person"));
        }
        links.add(new CaseLink(CaseLink.Group.PEOPLE, "Family and household", "/cases/" + id + "/family"));
        links.add(new CaseLink(CaseLink.Group.PEOPLE, "Check for matches", "/cases/" + id + "/family/matches"));
        if (decides) {
            links.add(new CaseLink(CaseLink.Group.WORK, "Allocation", "/cases/" + id + "/allocation"));
            links.add(new CaseLink(CaseLink.Group.SAFETY, "Warnings", "/cases/" + id + "/safe-contact/warnings"));
            links.add(new CaseLink(CaseLink.Group.SAFETY, "Safe contact", "/cases/" + id + "/safe-contact"));
        }
        links.add(new CaseLink(CaseLink.Group.RECORD, "Add files", "/cases/" + id + "/files"));
        if (decides && !seen.restricted() && !seen.isClosed()) {
            links.add(new CaseLink(CaseLink.Group.RECORD, "Restrict access", "/cases/" + id + "/restriction"));
        }
        links.add(new CaseLink(CaseLink.Group.RECORD, "Declare a conflict of interest", "/cases/" + id + "/conflicts"));
        links.add(new CaseLink(CaseLink.Group.RECORD, "Access log", "/cases/" + id + "/access-log"));
        return links.build();
    }
}
