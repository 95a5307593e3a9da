package org.breakwater.mash.screening;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The presenting issues of a contact: suggested from the report, recorded with the screening, copied for the list. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactIssues {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final PresentingIssues issues;
    private final Reports reports;
    private final Referrals referrals;

    ContactIssues(JdbcClient jdbc, Contacts contacts, PresentingIssues issues, Reports reports, Referrals referrals) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.issues = issues;
        this.reports = reports;
        this.referrals = referrals;
    }

    /** The options for each child, and what the text of the report suggests. */
    public IssueQuestions about(ContactRow contact) {
        var reported = Stream.concat(
                reports.find(contact.id()).stream()
                        .map(told -> words(told.worry(), told.harm(), told.whereNow(), told.dangerWords())),
                referrals.find(contact.id()).stream()
                        .map(told -> words(
                                told.happened().words(),
                                told.happened().effect(),
                                told.happened().injuries(),
                                told.voice().said(),
                                told.voice().wishes())));
        return issues.questions(contact.id(), contact.reportNoun(), reported.collect(Collectors.joining("\n")));
    }

    /** The texts that are searched for suggestions: each answer separately, so that no phrase spans two. */
    public static String words(String... answers) {
        return String.join("\n", answers);
    }

    /** At any stage, closed ones too: statistics are corrected after the work is done. */
    public ActResult correct(Actor.Person by, ContactRow seen, int version, TickedIssues ticked) {
        var now = contacts.hold(seen.id());
        if (now.version() != version) {
            return new ActResult.Stale();
        }
        contacts.note(by, now, PresentingIssues.RECORDED, "");
        record(by, now, ticked);
        return new ActResult.Yes();
    }

    /** The issues of all its children from now on. */
    public void record(Actor.Person by, ContactRow contact, TickedIssues ticked) {
        var groups = issues.record(by, contact, about(contact), ticked);
        jdbc.sql(KEEP_CONCERNS)
                .param("concerns", groups.toArray(String[]::new))
                .param("id", contact.id())
                .update();
    }

    static final String KEEP_CONCERNS = """
            update mash.contact set concerns = cast(:concerns as text[]) where id = :id""";
}
