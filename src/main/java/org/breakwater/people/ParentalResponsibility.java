package org.breakwater.people;

/** Whether someone has parental responsibility for a child. Source: Children Act 1989, section 3. */
public enum ParentalResponsibility {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    ParentalResponsibility(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
