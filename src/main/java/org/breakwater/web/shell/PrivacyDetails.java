package org.breakwater.web.shell;

/**
 * What the partnership says in its own notice. Each is empty until its profile has it, and the notice then says that it
 * is still to be filled in.
 *
 * @param controller who decides how the data is used, by law
 * @param officer the data protection officer, with an address
 * @param retention the address of the retention schedule
 */
public record PrivacyDetails(String controller, String officer, String retention) {

    /** The notice of an installation whose profile has none of it yet. */
    public static final PrivacyDetails MISSING = new PrivacyDetails("", "", "");
}
