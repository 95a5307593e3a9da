package org.breakwater.frontdoor.refer.organisations;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people named at organisations. Row security decides what the current actor sees and does; each method joins the
 * caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Organisations {

    private final JdbcClient jdbc;
    private final DraftOwners owners;
    private final HouseKey house;
    private final AuditLog audit;
    private final Clock clock;

    Organisations(JdbcClient jdbc, DraftOwners owners, HouseKey house, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.house = house;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, for the partnership. */
    List<OrganisationRow> list() {
        return all(jdbc.sql(OrganisationRow.ALL).query(OrganisationRow.class));
    }

    /** The leads of all, for the partnership. */
    List<StaffRow> leads() {
        return all(jdbc.sql(StaffRow.OF_ALL).query(StaffRow.class));
    }

    /** Those where the professional whose key the transaction holds is named. */
    public List<OrganisationRow> mine() {
        return all(jdbc.sql(OrganisationRow.MINE).query(OrganisationRow.class));
    }

    /** The people currently named there: the leads, then the others by name. */
    public List<StaffRow> staff(UUID organisation) {
        return all(jdbc.sql(StaffRow.OF_ORGANISATION)
                .param("organisation", organisation)
                .query(StaffRow.class));
    }

    /** The named person with this key; empty if there is none. */
    public Optional<StaffRow> named(byte[] key) {
        return jdbc.sql(StaffRow.OF_KEY).param("key", key).query(StaffRow.class).optional();
    }

    /** Adds an organisation with its first lead; empty if there is one of that name. */
    public Optional<UUID> add(Actor.Person who, String name, NamedStaff lead) {
        var id = UUID.randomUUID();
        var added = jdbc.sql(OrganisationRow.ADD)
                .param("id", id)
                .param("key", house.hmac("all of an organisation", id.toString()))
                .param("name", name)
                .param("by", who.name())
                .param("now", clock.instant())
                .update();
        if (added == 0) {
            return Optional.empty();
        }
        audit.record(who.id(), who.roleName(), "added an organisation", subject(id), "");
        name(who, id, lead, true, who.name());
        return Optional.of(id);
    }

    /** Names a person; false if that address is named there already. */
    public boolean name(Actor who, UUID organisation, NamedStaff staff, boolean lead, String by) {
        var id = UUID.randomUUID();
        var named = jdbc.sql(StaffRow.NAME)
                .param("id", id)
                .param("organisation", organisation)
                .param("key", owners.ofWorkAddress(staff.email()))
                .param("name", staff.name())
                .param("role", staff.role())
                .param("email", staff.email())
                .param("lead", lead)
                .param("by", by)
                .param("now", clock.instant())
                .update();
        if (named == 1) {
            var act = lead ? "named a lead of an organisation" : "named staff of an organisation";
            audit.record(who.id(), who.roleName(), act, subject(organisation), "staff:" + id);
        }
        return named == 1;
    }

    /**
     * A lead goes, and another of the named staff leads in their place where nobody else does.
     *
     * @return false when nobody would lead: then nothing has changed
     */
    public boolean leave(Actor who, UUID organisation, Optional<UUID> next, String by) {
        var left = jdbc.sql(StaffRow.LEAVE)
                .param("organisation", organisation)
                .param("next", next.orElse(null))
                .param("by", by)
                .param("now", clock.instant())
                .query(Boolean.class)
                .single();
        if (left) {
            var to = next.map(id -> "now led by staff:" + id).orElse("");
            audit.record(who.id(), who.roleName(), "left an organisation as its lead", subject(organisation), to);
        }
        return left;
    }

    /** Whether nobody would lead without them. */
    boolean isLastLead(UUID organisation, UUID staff) {
        var leads = staff(organisation).stream().filter(StaffRow::lead).toList();
        return leads.size() == 1 && leads.getFirst().id().equals(staff);
    }

    /** Removes someone: they can no longer open anything of the organisation. */
    public void takeOff(Actor who, UUID organisation, UUID staff, String by) {
        var ended = jdbc.sql(StaffRow.TAKE_OFF)
                .param("id", staff)
                .param("organisation", organisation)
                .param("by", by)
                .param("now", clock.instant())
                .update();
        if (ended == 1) {
            audit.record(
                    who.id(),
                    who.roleName(),
                    "took staff off an organisation",
                    subject(organisation),
                    "staff:" + staff);
        }
    }

    private static String subject(UUID organisation) {
        return "organisation:" + organisation;
    }
}
