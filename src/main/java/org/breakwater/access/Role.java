package org.breakwater.access;

/** What a person is here to do. Which records about people a role sees is said by their kind. */
public enum Role {
    CONTACT_OFFICER("Contact officer"),
    SCREENER("Screener (social worker)"),
    MANAGER("Manager"),
    DUTY_WORKER("Duty worker (nights and weekends)"),
    ADMINISTRATOR("Administrator"),
    AUTHOR("Author"),
    BUSINESS_MANAGER("Business manager"),
    RESEARCHER("Agency researcher"),
    TEAM_MEMBER("Receiving team");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether who has it acts for one agency or one team: invited for it, and never anything else by the way. */
    public boolean isForOne() {
        return this == RESEARCHER || this == TEAM_MEMBER;
    }
}
