package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where someone finds what they searched for among the courses, and what is no course. */
public enum SearchSuggestion {
    NEEDS("What training do I need?", "/training/needs", "training needs analysis", "needs", "tna"),
    DATES(
            "Course dates: book a place or join the waiting list",
            "/training/sessions",
            "waiting list",
            "book",
            "booking",
            "dates"),
    MINE(
            "My training: bookings, joining instructions, evaluations and certificates",
            "/training/mine",
            "joining instructions",
            "evaluation",
            "delegate",
            "delegates",
            "cpd",
            "cancel",
            "training record"),
    REGISTERS("Registers, for trainers", "/training/registers", "register", "attendance"),
    CERTIFICATES("Verify a certificate", "/training/certificates", "certificate", "verify");

    private final String title;
    private final String address;
    private final List<String> terms;

    SearchSuggestion(String title, String address, String... terms) {
        this.title = title;
        this.address = address;
        this.terms = List.of(terms);
    }

    /** Those that these words ask for. */
    static List<SearchSuggestion> of(String words) {
        var said = " " + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
        return Arrays.stream(values())
                .filter(page -> page.terms.stream().anyMatch(term -> said.contains(" " + term)))
                .toList();
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }
}
