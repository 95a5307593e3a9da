package org.breakwater.mash.informationrequests;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk takes back a question that was asked by mistake, or that no one needs answered any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestWithdrawals {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final AgencyInformation agencyInformation;
    private final RequestDeadlines deadlines;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    RequestWithdrawals(
            JdbcClient jdbc,
            Contacts contacts,
            AgencyInformation agencyInformation,
            RequestDeadlines deadlines,
            Agencies agencies,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.agencyInformation = agencyInformation;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it back, also of a contact that is closed: a question may outlive what it was asked for.
     *
     * @param why its agency reads this
     */
    public ActResult withdraw(Actor.Person by, ContactRow seen, int version, InformationRequestRow ask, String why) {
        var contact = contacts.hold(seen.id());
        var now = agencyInformation.asked(seen.id(), ask.id()).orElse(ask);
        var name = now.nameIn(agencies);
        if (now.isWithdrawn()) {
            return new ActResult.NotNow("The request to %s has already been withdrawn.".formatted(name));
        }
        if (!now.isOpen()) {
            return new ActResult.NotNow(
                    "%s has responded. A request that has been answered cannot be withdrawn.".formatted(name));
        }
        if (contact.version() != version) {
            return new ActResult.Stale();
        }
        contacts.note(by, contact, "Withdrew the information request to " + name, why);
        jdbc.sql(WITHDRAW)
                .param("at", clock.instant())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("why", why)
                .param("id", ask.id())
                .update();
        agencyInformation.asked(seen.id(), ask.id()).ifPresent(deadlines::end);
        audit.record(
                by.id(), by.roleName(), "withdrew an information request", "contact:" + seen.id(), "ask:" + ask.id());
        return new ActResult.Yes();
    }

    static final String WITHDRAW = """
            update mash.ask set withdrawn_at = :at, withdrawn_by = :by, withdrawn_by_name = :byName,
                withdrawn_why = :why
            where id = :id and replied_at is null and withdrawn_at is null""";
}
