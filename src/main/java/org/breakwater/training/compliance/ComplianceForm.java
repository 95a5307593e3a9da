package org.breakwater.training.compliance;

import org.breakwater.web.forms.Form;

/**
 * The filters of the grid; invalid values show nothing, and empty ones everything.
 *
 * @param role a duty, by its id
 * @param course its id
 * @param status {@code OUTSTANDING} for what is outstanding or out of date
 */
public record ComplianceForm(String role, String course, String status) implements Form {

    public static final String OUTSTANDING = "OUTSTANDING";

    public boolean isEmpty() {
        return (role + course + status).isBlank();
    }

    boolean lets(ComplianceLine line) {
        return (role.isBlank() || line.duties().contains(role))
                && (course.isBlank() || course.equals(line.courseId()))
                && (status.isBlank() || status.equals(OUTSTANDING) && line.isOutstanding());
    }

    /** The same filters on another page; its values are ids of the profile. */
    public String query() {
        return "?role=" + plain(role) + "&course=" + plain(course) + "&status=" + plain(status);
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "");
    }
}
