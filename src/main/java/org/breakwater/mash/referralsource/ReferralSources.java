package org.breakwater.mash.referralsource;

import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The source of a contact, corrected by someone who knows better than the sender's own words. The earlier value stays
 * in the chronology; all counts use the current one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralSources {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final AuditLog audit;

    ReferralSources(JdbcClient jdbc, Contacts contacts, AuditLog audit) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.audit = audit;
    }

    /** At any stage, closed ones too: a return is corrected after the work is done. */
    public ActResult change(Actor.Person by, ContactRow seen, int version, ReferralSource to, String why) {
        var now = contacts.hold(seen.id());
        if (now.version() != version) {
            return new ActResult.Stale();
        }
        if (to.code().equals(now.source())) {
            return new ActResult.NotNow(
                    "The source is already %s. Select another, or go back".formatted(to.withCode()));
        }
        var before =
                ReferralSource.of(now.source()).map(ReferralSource::inWords).orElse("not recorded");
        jdbc.sql(CHANGE).param("source", to.code()).param("id", now.id()).update();
        contacts.note(by, now, "Changed the source: %s, before: %s".formatted(to.inWords(), before), why);
        audit.record(by.id(), by.roleName(), "changed the source", "contact:" + now.id(), to.code());
        return new ActResult.Yes();
    }

    static final String CHANGE = "update mash.contact set source = :source where id = :id";
}
