package org.breakwater.casework.disagreements.stages;

import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.springframework.stereotype.Component;

/** The party of the current actor: the referrer, an agency, or someone at the desk. */
@Component
public class Parties {

    private final Accounts accounts;
    private final Agencies agencies;

    Parties(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /**
     * @param key as {@link DisagreementRow#raisedBy()}
     * @param name of the person
     * @param agency for whom, by name
     */
    public record Side(String key, String name, String agency) {

        /**
         * Everyone who sees the contact reads its chronology, and not everyone may know the reporter. A colleague at
         * the desk is named beside the entry.
         */
        public String inTheChronology() {
            if (key.equals("referrer")) {
                return "the referrer";
            }
            return key.startsWith("agency:") ? agency : "MASH";
        }
    }

    /** @param agency the name that a referrer gives for theirs; for everyone else we know it */
    public Side of(Actor actor, String agency) {
        if (!(actor instanceof Actor.Person person)) {
            return new Side("referrer", "The referrer", agency);
        }
        return accounts.agencyOf(person)
                .map(id -> new Side("agency:" + id, person.name(), agencies.nameOf(id)))
                .orElseGet(() -> new Side(person.id().value(), person.name(), person.name() + ", MASH"));
    }
}
