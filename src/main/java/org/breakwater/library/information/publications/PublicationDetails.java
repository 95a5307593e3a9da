package org.breakwater.library.information.publications;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.library.FrontMatter;
import org.breakwater.time.EnglishTimes;

/**
 * The front matter of a publication: a text that the partnership publishes about itself.
 *
 * @param period what it covers, in words, such as "April 2026 to March 2027"
 * @param published its date of publication, in local time; not the day from which the text is in force here
 */
public record PublicationDetails(Sort sort, String period, LocalDate published) {

    public static final String KIND = "publication";
    public static final String FOLDER = "information/publications/";

    /** Reserved for the latest yearly report, so no text may have this address. */
    public static final String NEWEST_YEARLY_REPORT = FOLDER + "yearly-report";

    private static final int LONGEST_PERIOD = 100;

    /** In the order of the page. */
    public enum Sort {
        YEARLY_REPORT("yearly-report", "Annual reports", "Annual report"),
        REVIEW("review", "Case reviews", "Case review"),
        MINUTES("minutes", "Minutes of our meetings", "Minutes of a meeting"),
        ARRANGEMENTS("arrangements", "How we work together", "Our arrangements");

        private final String id;
        private final String all;
        private final String one;

        Sort(String id, String all, String one) {
            this.id = id;
            this.all = all;
            this.one = one;
        }

        /** As written in front matter and addresses. */
        public String id() {
            return id;
        }

        /** The heading for all of this sort. */
        public String all() {
            return all;
        }

        public String one() {
            return one;
        }

        public static Optional<Sort> of(String id) {
            return Arrays.stream(values()).filter(sort -> sort.id.equals(id)).findFirst();
        }
    }

    public static boolean standsAmong(String path) {
        return path.startsWith(FOLDER);
    }

    /** Empty if it is not a publication, or lacks required details. */
    public static Optional<PublicationDetails> of(FrontMatter frontMatter) {
        return frontMatter.get("kind").equals(KIND)
                ? Sort.of(frontMatter.get("sort"))
                        .flatMap(sort -> day(frontMatter.get("published"))
                                .map(day -> new PublicationDetails(sort, frontMatter.get("period"), day)))
                : Optional.empty();
    }

    /** A date as 2026-09-30, of the years 1900 to 2999; empty if it is invalid. */
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What must be corrected before a text can be at this path. */
    public static List<String> trouble(String path, FrontMatter frontMatter) {
        var trouble = new ArrayList<String>();
        if (standsAmong(path) != frontMatter.get("kind").equals(KIND)) {
            trouble.add("Only publications go under %s, with “kind: %s”".formatted(FOLDER, KIND));
        } else if (standsAmong(path)) {
            if (Sort.of(frontMatter.get("sort")).isEmpty()) {
                trouble.add("Enter the type of publication. Write “sort: ” and one of "
                        + String.join(
                                ", ", Arrays.stream(Sort.values()).map(Sort::id).toList()));
            }
            if (frontMatter.get("period").isEmpty() || frontMatter.get("period").length() > LONGEST_PERIOD) {
                trouble.add("Enter the period covered, up to %d characters. Write “period: April 2026 to March 2027”"
                        .formatted(LONGEST_PERIOD));
            }
            if (day(frontMatter.get("published")).isEmpty()) {
                trouble.add("Enter the date of publication. Write “published: 2027-09-30”");
            }
        }
        return trouble;
    }

    public String publishedInWords() {
        return EnglishTimes.weekdayDate(published);
    }
}
