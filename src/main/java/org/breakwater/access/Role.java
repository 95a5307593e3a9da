package org.breakwater.access;

/** What a person is here to do. An account has one role; an administrator sees no record about a person. */
public enum Role {
    CONTACT_OFFICER("Contact officer"),
    SCREENER("Screener (social worker)"),
    MANAGER("Manager"),
    DUTY_WORKER("Duty worker (nights and weekends)"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether this role works at the desk, with records about people. */
    public boolean isOfTheDesk() {
        return this != ADMINISTRATOR;
    }
}
