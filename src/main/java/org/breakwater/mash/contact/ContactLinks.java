package org.breakwater.mash.contact;

import static org.breakwater.casework.screens.CaseLink.Group.PEOPLE;
import static org.breakwater.casework.screens.CaseLink.Group.RECORD;
import static org.breakwater.casework.screens.CaseLink.Group.WORK;

import java.util.stream.Stream;
import org.breakwater.casework.screens.CaseLink;
import org.breakwater.mash.lifecycle.Stage;

/** The pages that only a contact has, as far as they make sense now and for this person. */
final class ContactLinks {

    private ContactLinks() {}

    static Stream<CaseLink> of(ContactPage page) {
        var contact = page.contact();
        var id = contact.id();
        var open = contact.stage() != Stage.CLOSED;
        var links = Stream.<CaseLink>builder();
        if (open) {
            links.add(new CaseLink(WORK, "Record immediate action", "/desk/immediate-actions/" + id));
        }
        if (page.mayScreen()) {
            var text = page.screenings().isEmpty() ? "Screen" : "Change the rating";
            links.add(new CaseLink(WORK, text, "/desk/screening/" + id));
        }
        if (page.mayDecide()) {
            decisions(page).forEach(links::add);
        }
        links.add(new CaseLink(WORK, "Out-of-hours handover", "/desk/shifts/" + id));
        links.add(new CaseLink(WORK, "Disagree with a decision", "/cases/" + id + "/disagreements"));
        return links.build();
    }

    private static Stream<CaseLink> decisions(ContactPage page) {
        var contact = page.contact();
        var id = contact.id();
        var professional = contact.isFromProfessional();
        var links = Stream.<CaseLink>builder();
        links.add(new CaseLink(WORK, "Agency checks", "/cases/" + id + "/information-requests"));
        var written = page.reasoned().analysis().isPresent();
        links.add(new CaseLink(WORK, written ? "The analysis" : "Write the analysis", "/cases/" + id + "/analysis"));
        links.add(new CaseLink(WORK, "Strategy discussions", "/cases/" + id + "/meetings"));
        if (!page.reasoned().handovers().isEmpty()) {
            links.add(new CaseLink(WORK, "Handovers", "/cases/" + id + "/handover"));
        }
        links.add(new CaseLink(WORK, "Outstanding actions", "/cases/" + id + "/outstanding"));
        if (page.report().canComeBack() && contact.stage() != Stage.CLOSED) {
            var ask = professional ? "Ask the referrer" : "Ask the person who reported the concern";
            links.add(new CaseLink(PEOPLE, ask, "/desk/reporter/" + id + "/question"));
        }
        var reporter = professional ? "Referrer" : "Person reporting the concern";
        links.add(new CaseLink(PEOPLE, reporter, "/desk/reporter/" + id));
        links.add(new CaseLink(RECORD, "Chronology (as at a date and time)", "/cases/" + id + "/chronology"));
        return links.build();
    }
}
