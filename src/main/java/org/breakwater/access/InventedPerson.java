package org.breakwater.access;

import java.util.Locale;
import java.util.UUID;

/**
 * The people of the demonstration. Nobody of these names is meant; each carries a mark that says so, and none can sign
 * in outside the demonstration.
 */
public enum InventedPerson {
    ROBIN("Robin Ashdown (demo)", Role.CONTACT_OFFICER),
    MAYA("Maya Lindqvist (demo)", Role.SCREENER),
    TOMASZ("Tomasz Quill (demo)", Role.SCREENER),
    ADAEZE("Adaeze Marlow (demo)", Role.MANAGER),
    GWEN("Gwen Farrow (demo)", Role.MANAGER),
    IDRIS("Idris Penhale (demo)", Role.DUTY_WORKER),
    FRANCES("Frances Ottley (demo)", Role.ADMINISTRATOR),
    NELL("Nell Harbour (demo)", Role.AUTHOR),
    JONAS("Jonas Tidewell (demo)", Role.AUTHOR),
    ODILE("Odile Marchbank (demo)", Role.BUSINESS_MANAGER),
    PETRA("Petra Vance (demo)", "police"),
    HAMISH("Hamish Corrie (demo)", "health"),
    ROSALIND("Rosalind Osgood (demo)", "probation"),
    VERNON("Vernon Tull (demo)", "voluntary");

    private final String fullName;
    private final Role role;
    private final String agency;

    InventedPerson(String fullName, Role role) {
        this.fullName = fullName;
        this.role = role;
        this.agency = "";
    }

    /** Somebody who answers for an agency of the profile. */
    InventedPerson(String fullName, String agency) {
        this.fullName = fullName;
        this.role = Role.RESEARCHER;
        this.agency = agency;
    }

    /** The same in every demonstration, so that an invented town can point to them. */
    public UUID accountId() {
        return new UUID(0x0d3a_0000_0000_7000L, 0x8000_0000_0000_0001L + ordinal());
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    /** The agency they answer for; the empty string for who answers for none. */
    public String agency() {
        return agency;
    }

    /** What they do, in words for a list to choose from. */
    public String does() {
        return agency.isEmpty() ? role.title() : role.title() + ", " + agency;
    }

    /** An address that can never exist (RFC 2606). */
    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.invalid";
    }

    public Actor.Person asActor() {
        return new Actor.Person(accountId(), fullName, role);
    }
}
