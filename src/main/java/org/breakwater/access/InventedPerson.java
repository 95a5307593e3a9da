package org.breakwater.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * The people of the demonstration. No real person is meant; each carries a mark that says so, and none can sign in
 * outside the demonstration.
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
    VERNON("Vernon Tull (demo)", "voluntary"),
    LIORA("Liora Penwick (demo)", Role.TEAM_MEMBER, "assessment"),
    BASTIAN("Bastian Holloway (demo)", Role.TEAM_MEMBER, "supporting-families"),
    IMKE("Imke Farraday (demo)", Role.TEAM_MEMBER, "early-help"),
    RUFUS("Rufus Dellow (demo)", Role.TEAM_MEMBER, "open-cases"),
    MARGIT("Margit Elsworth (demo)", Role.TEAM_MEMBER, "lado"),
    CALLUM("Callum Brightwell (demo)", Role.TEAM_MEMBER, "private-fostering"),
    OTTILIE("Ottilie Marsham (demo)", "police"),
    SUNIL("Sunil Wharram (demo)", "health"),
    THEA("Thea Sandling (demo)", Role.PRIVATE_FOSTERING_WORKER),
    BRAM("Bram Calloway (demo)", Role.PRIVATE_FOSTERING_MANAGER),
    SELWYN("Selwyn Arkell (demo)", Role.LADO),
    DELPHINE("Delphine Stoker (demo)", Role.LADO),
    MABEL("Mabel Trossach (demo)", Role.LADO_ADMINISTRATOR),
    SELMA("Selma Ridgeway (demo)", Role.MISSING_COORDINATOR),
    JORIS("Joris Pemberton (demo)", Role.RETURN_INTERVIEWER),
    WINIFRED("Winifred Askew (demo)", Role.EXPLOITATION_LEAD),
    ANSELM("Anselm Dacre (demo)", Role.EXPLOITATION_LEAD),
    BRIGID("Brigid Tarrant (demo)", Role.PANEL_MEMBER),
    EDMUND("Edmund Pell (demo)", Role.PANEL_MEMBER),
    CORIN("Corin Haldane (demo)", Role.CME_OFFICER),
    PHILIPPA("Philippa Strand (demo)", Role.CME_MANAGER),
    WYSTAN("Wystan Oakes (demo)", Role.SCHOOL_ATTENDANCE_LEAD),
    ISOLDE("Isolde Crane (demo)", Role.INTELLIGENCE_OFFICER);

    private final String fullName;
    private final Role role;
    private final String belongsTo;

    InventedPerson(String fullName, Role role) {
        this(fullName, role, "");
    }

    /** Someone who answers for an agency of the profile. */
    InventedPerson(String fullName, String agency) {
        this(fullName, Role.RESEARCHER, agency);
    }

    InventedPerson(String fullName, Role role, String belongsTo) {
        this.fullName = fullName;
        this.role = role;
        this.belongsTo = belongsTo;
    }

    /** Someone who receives handovers to this team. */
    public static InventedPerson receivingFor(String team) {
        return Arrays.stream(values())
                .filter(person -> person.role == Role.TEAM_MEMBER && person.belongsTo.equals(team))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody who was invented receives for " + team));
    }

    /** The same in every demonstration, so that the generated town can refer to them. */
    public UUID accountId() {
        return new UUID(0x0d3a_0000_0000_7000L, 0x8000_0000_0000_0001L + ordinal());
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    /** The agency or team of the profile that they act for; the empty string for none. */
    public String belongsTo() {
        return belongsTo;
    }

    /** An address that can never exist (RFC 2606). */
    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.invalid";
    }

    public Actor.Person asActor() {
        return new Actor.Person(accountId(), fullName, role);
    }
}
