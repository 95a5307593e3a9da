package org.breakwater.mash.desk.filter;

import java.util.List;

/**
 * The kinds of sender of a contact, as a screener groups them: groups of the census's codes (CIN guide 2025 to 2026).
 */
public enum ContactOrigin {
    CHILD("The child", "1C"),
    PUBLIC("Family or member of the public", "1A", "1B", "1D"),
    ANONYMOUS("Anonymous", "9"),
    POLICE("Police", "6"),
    SCHOOL("School or education", "2A", "2B"),
    HEALTH("Health", "3A", "3B", "3C", "3D", "3E", "3F"),
    COUNCIL("Council or housing", "4", "5A", "5B", "5C", "5D"),
    OTHER("Other or not known", "7", "8", "10");

    private final String inWords;
    private final List<String> codes;

    ContactOrigin(String inWords, String... codes) {
        this.inWords = inWords;
        this.codes = List.of(codes);
    }

    public String inWords() {
        return inWords;
    }

    List<String> codes() {
        return codes;
    }
}
