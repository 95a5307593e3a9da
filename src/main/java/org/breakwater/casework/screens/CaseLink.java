package org.breakwater.casework.screens;

/** A way from a case to one of its pages, in the group to which it belongs. */
public record CaseLink(Group group, String text, String path) {

    /** In the order of the page. */
    public enum Group {
        PEOPLE("People"),
        WORK("Work on this case"),
        SAFETY("Safety"),
        RECORD("Record and access");

        private final String inWords;

        Group(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }
}
