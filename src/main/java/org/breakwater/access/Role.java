package org.breakwater.access;

/**
 * A person's role. Which records about people a role sees is defined by the kind of record. The roles of a pathway name
 * its list of cases, on which they start; the screens that every kind of case has open to them by their {@link Work}.
 */
public enum Role {
    CONTACT_OFFICER("Contact officer", Work.DESK, Start.DESK),
    SCREENER("Screener (social worker)", Work.DESK, Start.DESK),
    MANAGER("Manager", Work.DESK, Start.DESK),
    DUTY_WORKER("EDT social worker", Work.DESK, Start.DESK),
    ADMINISTRATOR("Administrator", Work.ADMINISTRATION, Start.ACCOUNTS),
    AUTHOR("Author", Work.CONTENT, Start.CONTENT),
    BUSINESS_MANAGER("Business manager", Work.CONTENT, Start.CONTENT),
    RESEARCHER("Agency researcher", Work.REQUESTS, Start.REQUESTS),
    TEAM_MEMBER("Receiving team", Work.REQUESTS, Start.HANDOVERS),
    PRIVATE_FOSTERING_WORKER("Private fostering worker", Work.PATHWAY, Start.PRIVATE_FOSTERING),
    PRIVATE_FOSTERING_MANAGER("Private fostering manager", Work.PATHWAY, Start.PRIVATE_FOSTERING),
    LADO("LADO", Work.PATHWAY, Start.ALLEGATIONS),
    LADO_ADMINISTRATOR("LADO administrator", Work.PATHWAY, Start.ALLEGATIONS),
    MISSING_COORDINATOR("Missing coordinator", Work.PATHWAY, Start.MISSING),
    RETURN_INTERVIEWER("Return interviewer", Work.PATHWAY, Start.MISSING),
    EXPLOITATION_LEAD("Exploitation lead", Work.PATHWAY, Start.EXPLOITATION),
    PANEL_MEMBER("MACE panel member", Work.PART, Start.PANELS),
    INTELLIGENCE_OFFICER("Intelligence officer", Work.PART, Start.INTELLIGENCE),
    CME_OFFICER("CME officer", Work.PATHWAY, Start.MISSING_EDUCATION),
    CME_MANAGER("CME manager", Work.PATHWAY, Start.MISSING_EDUCATION),
    SCHOOL_ATTENDANCE_LEAD("School attendance lead", Work.PART, Start.PUPILS);

    /** The sort of work that a role does: a screen can be for every role that does it, and for those that are added. */
    public enum Work {
        DESK,
        PATHWAY,
        /**
         * Has a part of their own, such as the pack of their agency or the pupils of their school, and sees no case.
         */
        PART,
        /** For one agency or one team: people are invited to it, and cannot be switched to or from it. */
        REQUESTS,
        CONTENT,
        ADMINISTRATION
    }

    /** The page on which a role starts. */
    public enum Start {
        DESK("/desk", "Desk"),
        ACCOUNTS("/contact-points", "Contact points"),
        CONTENT("/library/editor", "Content"),
        REQUESTS("/information-requests", "Information requests"),
        HANDOVERS("/handovers", "Handovers"),
        PRIVATE_FOSTERING("/private-fostering/arrangements", "Private fostering"),
        ALLEGATIONS("/allegations/cases", "Allegations"),
        MISSING("/missing/episodes", "Missing children"),
        EXPLOITATION("/exploitation/cases", "Exploitation"),
        PANELS("/exploitation/panels", "MACE panel"),
        INTELLIGENCE("/exploitation/intelligence", "Intelligence"),
        MISSING_EDUCATION("/missing-education/cases", "Children missing education"),
        PUPILS("/missing-education/school", "Children missing education");

        private final String path;
        private final String title;

        Start(String path, String title) {
            this.path = path;
            this.title = title;
        }

        public String path() {
            return path;
        }

        public String title() {
            return title;
        }
    }

    private final String title;
    private final Work work;
    private final Start start;

    Role(String title, Work work, Start start) {
        this.title = title;
        this.work = work;
        this.start = start;
    }

    public Work work() {
        return work;
    }

    public Start start() {
        return start;
    }

    public String title() {
        return title;
    }

    /** Whether the role acts for one agency or one team. */
    public boolean isForOne() {
        return work == Work.REQUESTS;
    }
}
