package org.breakwater.access;

/** A person's role. Which records about people a role sees is defined by the kind of record. */
public enum Role {
    CONTACT_OFFICER("Contact officer"),
    SCREENER("Screener (social worker)"),
    MANAGER("Manager"),
    DUTY_WORKER("Duty worker (nights and weekends)"),
    ADMINISTRATOR("Administrator"),
    AUTHOR("Author"),
    BUSINESS_MANAGER("Business manager"),
    RESEARCHER("Agency researcher"),
    TEAM_MEMBER("Receiving team"),
    PRIVATE_FOSTERING_WORKER("Private fostering worker"),
    PRIVATE_FOSTERING_MANAGER("Private fostering manager"),
    LADO("LADO"),
    LADO_ADMINISTRATOR("LADO administrator"),
    MISSING_COORDINATOR("Missing coordinator"),
    RETURN_INTERVIEWER("Return interviewer");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * Whether the role acts for one agency or one team: people are invited to it, and cannot be switched to or from it.
     */
    public boolean isForOne() {
        return this == RESEARCHER || this == TEAM_MEMBER;
    }
}
