package org.breakwater;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Role;

/**
 * One kind of outstanding item: who may act on it, on whose page it is, and its classes and tables.
 *
 * @param acts the roles that may act; none for people without an account, who prove an address
 * @param people how many must have one of these roles: two if nobody may act on their own
 * @param page the address of the page that shows it
 * @param act the address where it is done, or handed on
 * @param key which test data the page must show; empty if a test of its own creates it
 * @param rules the deadline rules of its deadlines
 * @param tables where it is stored
 */
record Owed(
        String name,
        List<Role> acts,
        int people,
        String page,
        String act,
        String key,
        List<String> rules,
        List<String> tables) {

    private static final List<Role> DECIDE = List.of(Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER);
    private static final List<Role> DESK = List.of(Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER);
    private static final List<Role> PATHWAYS = Stream.of(Role.values())
            .filter(role -> role.work() == Role.Work.PATHWAY)
            .toList();
    private static final List<Role> MANAGERS = List.of(Role.MANAGER);
    private static final List<Role> LADOS = List.of(Role.LADO, Role.LADO_ADMINISTRATOR);

    static final List<Owed> EVERYTHING = List.of(
            owed("a new contact to screen", DECIDE, 1, "/desk?stage=NEW", "/desk/screening/{id}", "id")
                    .timedBy("contact-acknowledged", "contact-decided", "red-decided")
                    .keptIn("mash.contact", "casework.clock"),
            owed(
                    "a report that looks like spam",
                    DECIDE,
                    1,
                    "/desk?stage=SET_ASIDE",
                    "/desk/contact/{id}/not-spam",
                    ""),
            owed("a contact to decide", DECIDE, 1, "/desk?stage=SCREENED", "/desk/decision/{id}", "")
                    .timedBy("assessment-finished"),
            owed("an open enquiry", DECIDE, 1, "/desk?stage=ENQUIRY", "/desk/decision/{id}", "")
                    .timedBy("amber-enquiry", "green-enquiry", "analyse-red", "analyse-amber", "analyse-green"),
            owed("a decision to approve", MANAGERS, 2, "/desk?stage=TO_APPROVE", "/desk/approval/{id}", ""),
            owed("a referrer to tell", DECIDE, 1, "/desk?stage=TO_ANSWER", "/desk/feedback/{id}", "")
                    .timedBy("referrer-told"),
            owed(
                            "immediate action to approve",
                            MANAGERS,
                            2,
                            "/desk/immediate-actions",
                            "/desk/immediate-actions/{id}/{protection}/approve",
                            "")
                    .keptIn("mash.immediate_action"),
            owed(
                            "an information request",
                            List.of(Role.RESEARCHER),
                            1,
                            "/information-requests",
                            "/information-requests/{ask}",
                            "ask")
                    .timedBy("ask-red", "ask-amber", "ask-green", "late-ask-red", "late-ask-amber", "late-ask-green")
                    .keptIn("mash.information_request"),
            owed(
                    "an external agency to ask",
                    DECIDE,
                    1,
                    "/cases/{id}/information-requests",
                    "/cases/{id}/information-requests/external/{ask}/asked",
                    "ask"),
            owed(
                            "a strategy discussion that is called",
                            DECIDE,
                            1,
                            "/cases/{id}/meetings",
                            "/cases/{id}/meetings/minutes/{strategy}/decision",
                            "strategy")
                    .timedBy("strategy-held", "conference")
                    .keptIn("mash.strategy_discussion", "mash.strategy_discussion_invitation"),
            owed("an agreed action", DECIDE, 1, "/desk/actions", "/cases/{id}/actions/{action}/done", "action")
                    .keptIn("mash.agreed_action"),
            owed(
                            "what a team still owes of a closed contact",
                            List.of(Role.TEAM_MEMBER),
                            1,
                            "/handovers",
                            "/handovers/{handover}/outstanding",
                            "")
                    .keptIn("mash.outstanding_item"),
            owed("what the desk still owes of one", DECIDE, 1, "/desk/outstanding", "/cases/{id}/outstanding", ""),
            owed(
                            "a child handed over",
                            List.of(Role.TEAM_MEMBER),
                            1,
                            "/handovers",
                            "/handovers/{handover}/accept",
                            "handover")
                    .timedBy("handover-red", "handover-accepted")
                    .keptIn("mash.handover"),
            owed(
                            "a child that a team did not accept",
                            DECIDE,
                            1,
                            "/cases/{id}/handover",
                            "/cases/{id}/handover/{handover}/again",
                            "")
                    .timedBy("handover-declined"),
            owed(
                            "a disagreement",
                            MANAGERS,
                            1,
                            "/desk/disagreements",
                            "/desk/disagreements/{disagreement}",
                            "disagreement")
                    .timedBy(
                            "disagree-raise",
                            "disagree-answer",
                            "disagree-letter",
                            "disagree-agree",
                            "disagree-meet",
                            "disagree-outcome",
                            "disagree-top",
                            "disagree-danger")
                    .keptIn("mash.disagreement", "mash.disagreement_step"),
            owed(
                            "an emergency access to review",
                            DESK,
                            2,
                            "/desk/emergency-access",
                            "/desk/emergency-access/{opening}",
                            "opening")
                    .keptIn("access.emergency_access"),
            owed(
                            "a safe contact check, or a rule to end",
                            DECIDE,
                            2,
                            "/desk",
                            "/cases/{id}/safe-contact/checks/{check}",
                            "")
                    .keptIn("mash.safe_contact_check", "mash.safe_contact_rule"),
            owed(
                            "an external team to notify",
                            DECIDE,
                            1,
                            "/desk/safe-contact/external-teams",
                            "/cases/{id}/safe-contact/external-teams/{handover}",
                            "")
                    .keptIn("mash.external_team_call"),
            owed(
                            "a shift handover to read",
                            DESK,
                            2,
                            "/desk/shift-handovers",
                            "/desk/shift-handovers/{id}/{card}/read",
                            "id")
                    .keptIn("mash.shift_handover"),
            owed(
                            "a warning due for review",
                            DECIDE,
                            1,
                            "/desk/safe-contact/warnings",
                            "/cases/{id}/safe-contact/warnings/{warning}",
                            "")
                    .keptIn("mash.warning"),
            owed(
                            "a line of a police file to correct",
                            DESK,
                            1,
                            "/desk/police-notices",
                            "/desk/police-notices/corrections/{upload}/{line}",
                            "")
                    .timedBy("notice-corrected")
                    .keptIn("mash.police_notice_line", "mash.police_notice_file"),
            owed("a file that nobody has checked", DESK, 1, "/cases/{id}/files", "/cases/{id}/files/{file}", "file")
                    .keptIn("documents.file"),
            owed("a mail that does not go out", List.of(Role.ADMINISTRATOR), 1, "/outbox", "/outbox/{id}/again", "")
                    .keptIn("notify.outbox", "notify.mail"),
            owed(
                            "an invitation that nobody has accepted",
                            List.of(Role.ADMINISTRATOR),
                            1,
                            "/accounts",
                            "/accounts/invitations/{id}/withdraw",
                            "")
                    .keptIn("access.invitation"),
            owed(
                            "external training to approve",
                            List.of(Role.BUSINESS_MANAGER),
                            1,
                            "/training/office/external-training",
                            "/training/office/external-training/{completion}",
                            "")
                    .keptIn("training.completion"),
            owed(
                            "a place that a manager must approve",
                            List.of(),
                            0,
                            "/training/approvals",
                            "/training/approvals/{booking}",
                            "")
                    .keptIn("training.booking"),
            owed(
                            "an action that a MACE panel agreed",
                            List.of(Role.EXPLOITATION_LEAD, Role.PANEL_MEMBER),
                            2,
                            "/exploitation/panels",
                            "/exploitation/discussions/{item}",
                            "")
                    .keptIn("pathways.mace_action"),
            owed("due to a LADO", LADOS, 2, "/allegations/cases", "/allegations/cases/{allegationCase}/actions", "")
                    .keptIn(
                            "pathways.allegation_action",
                            "pathways.allegation_duty",
                            "pathways.allegation_planned_meeting"),
            owed(
                            "a transfer whose receipt is not confirmed",
                            PATHWAYS,
                            2,
                            "/cases/{pathwayCase}/transfers",
                            "/cases/{pathwayCase}/transfers/{transfer}/answer",
                            "")
                    .keptIn("casework.transfer"),
            owed(
                            "a child death notification",
                            List.of(Role.MISSING_COORDINATOR),
                            1,
                            "/missing/episodes",
                            "/missing/deaths/{episode}/notification",
                            "")
                    .keptIn("pathways.missing_death"),
            owed(
                    "content due for review",
                    List.of(Role.BUSINESS_MANAGER),
                    1,
                    "/library/editor/content-checks",
                    "/library/editor/publish",
                    ""),
            owed(
                    "content to approve",
                    List.of(Role.AUTHOR, Role.BUSINESS_MANAGER),
                    2,
                    "/library/editor",
                    "/library/editor/approve",
                    ""),
            owed(
                    "feedback on a procedure",
                    List.of(Role.AUTHOR, Role.BUSINESS_MANAGER),
                    1,
                    "/library/editor/feedback",
                    "/library/editor/feedback/{feedback}",
                    ""));

    /** What looks open but requires nothing from anyone, and why. */
    static final Map<String, String> ASKS_NOBODY = Map.ofEntries(
            Map.entry("access.staff_exclusion", "an exclusion lasts until it is lifted"),
            Map.entry("casework.any_case", "what lists show of a case; what is due is the case's own"),
            Map.entry("casework.clock_pause", "why a clock stands still; who owes what is the clock's own"),
            Map.entry("casework.presenting_issue", "what a contact is about; it ends when it is corrected"),
            Map.entry("casework.pathway_case", "no pathway is here yet; the first one names who owes its moves"),
            Map.entry("pathways.cme_school_lead", "who acts for a school, until another is named"),
            Map.entry("mash.allocation", "who works on a contact; what is due is the contact's own"),
            Map.entry("mash.social_worker", "the list of social workers"),
            Map.entry("frontdoor.referral_draft", "the professional's own, until they send it or it is forgotten"),
            Map.entry("frontdoor.colleague", "who uses a shared mailbox; an entry ends when its PIN is forgotten"),
            Map.entry("frontdoor.organisation_staff", "who is named at an organisation until they are taken off"),
            Map.entry("frontdoor.referral_sign_off", "asked by a professional of their own lead; a reply rings"),
            Map.entry("training.certificate", "valid until revoked"),
            Map.entry("training.online_attempt", "a course that someone has begun, and may leave"),
            Map.entry("training.organisation_lead", "who books for an organisation"));

    private static Owed owed(String name, List<Role> acts, int people, String page, String act, String key) {
        return new Owed(name, acts, people, page, act, key, List.of(), List.of());
    }

    private Owed timedBy(String... ids) {
        return new Owed(name, acts, people, page, act, key, List.of(ids), tables);
    }

    private Owed keptIn(String... names) {
        return new Owed(name, acts, people, page, act, key, rules, List.of(names));
    }

    /** The page without its query. */
    String pattern() {
        return page.replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
