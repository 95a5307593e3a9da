package org.breakwater.casework.screens.navigation;

/** A link from a case to one of its pages, in its group. */
public record CaseLink(Group group, String text, String path) {

    /** In the order of the page. */
    public enum Group {
        OVERVIEW("Overview"),
        DETAILS("Details"),
        PEOPLE("People"),
        PREVIOUS_CONTACTS("Previous contacts"),
        AGENCY_INFORMATION("Agency information"),
        DECISION("Decision"),
        CHRONOLOGY("Chronology"),
        FILES("Files"),
        ACCESS("Access and audit");

        private final String inWords;

        Group(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The page that its group is named after. */
    public static CaseLink lead(Group group, String path) {
        return new CaseLink(group, group.inWords(), path);
    }

    boolean isLead() {
        return text.equals(group.inWords());
    }

    private boolean isAbove(String other) {
        return other.startsWith(path + "/");
    }

    boolean isPlaceOf(String other) {
        return other.equals(path) || isAbove(other);
    }
}
