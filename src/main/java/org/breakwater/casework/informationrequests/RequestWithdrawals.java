package org.breakwater.casework.informationrequests;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.RequestDeadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk withdraws a request that was made by mistake, or that is no longer needed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestWithdrawals {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AgencyInformation agencyInformation;
    private final RequestDeadlines deadlines;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    RequestWithdrawals(
            JdbcClient jdbc,
            Cases cases,
            AgencyInformation agencyInformation,
            RequestDeadlines deadlines,
            Agencies agencies,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.agencyInformation = agencyInformation;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws it, also on a closed case: a request may outlive its purpose.
     *
     * @param why its agency reads this
     */
    public ActResult withdraw(Actor.Person by, Case seen, int version, InformationRequestRow ask, String why) {
        var held = cases.hold(seen.id());
        var now = agencyInformation.asked(seen.id(), ask.id()).orElse(ask);
        var name = now.nameIn(agencies);
        if (now.isWithdrawn()) {
            return new ActResult.NotNow("The request to %s has already been withdrawn.".formatted(name));
        }
        if (!now.isOpen()) {
            return new ActResult.NotNow(
                    "%s has responded. A request that has been answered cannot be withdrawn.".formatted(name));
        }
        if (held.version() != version) {
            return new ActResult.Stale();
        }
        cases.note(by, held, "Withdrew the information request to " + name, why);
        jdbc.sql(WITHDRAW)
                .param("at", clock.instant())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("why", why)
                .param("id", ask.id())
                .update();
        agencyInformation.asked(seen.id(), ask.id()).ifPresent(deadlines::end);
        audit.record(by.id(), by.roleName(), "withdrew an information request", seen.subject(), "ask:" + ask.id());
        return new ActResult.Yes();
    }

    static final String WITHDRAW = """
            update mash.information_request set withdrawn_at = :at, withdrawn_by = :by, withdrawn_by_name = :byName,
                withdrawn_why = :why
            where id = :id and replied_at is null and withdrawn_at is null""";
}
