package org.breakwater.access;

/** What a person is here to do. An account has one role; who is not of the desk sees no record about a person. */
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

    /** Whether this role works at the desk, with records about people. */
    public boolean isOfTheDesk() {
        return switch (this) {
            case CONTACT_OFFICER, SCREENER, MANAGER, DUTY_WORKER -> true;
            case ADMINISTRATOR, AUTHOR, BUSINESS_MANAGER, RESEARCHER, TEAM_MEMBER -> false;
        };
    }

    /** Whether who has it acts for one agency or one team: invited for it, and never anything else by the way. */
    public boolean isForOne() {
        return this == RESEARCHER || this == TEAM_MEMBER;
    }
}
