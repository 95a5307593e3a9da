package org.breakwater.messages.content;

/** The text of each email, with a place for the link. None names anyone or says what it is about. */
final class MailTexts {

    static final String ALARM = """
            An alert has been raised, and it cannot wait.

            Sign in now:
            %s

            Press "Acknowledge" there. Until someone does, we write again: every 10 minutes for 12
            hours, then every hour.
            """;

    static final String READ_NOW = """
            An alert has been raised: something must be read now.

            Sign in now and read it:
            %s

            Press "Acknowledge" there. If no one does within 10 minutes, the next person is told.
            """;

    /** The first place is for who to contact. */
    static final String UNANSWERED = """
            No one has acknowledged an alert for 10 minutes or more.

            If you cannot sign in and acknowledge it now, do this by telephone:
            %s. Say that an alert is waiting in Breakwater.

            Sign in here:
            %%s
            """;

    static final String RED = """
            A red contact has been recorded at the desk. The team that may need to respond has been told too.

            Sign in now:
            %s
            """;

    static final String RED_AHEAD = """
            A red contact has been recorded at the desk. It may come to your team today: keep someone available.

            You do not need to do anything yet. If it is handed over to you, it will appear here:
            %s
            """;

    static final String APPROVAL = """
            Something needs your approval as a second person.

            Sign in when you can:
            %s
            """;

    static final String GLASS = """
            Emergency access has been used. It needs your review.

            Sign in to review it:
            %s
            """;

    static final String GLASS_ALONE = """
            Emergency access has been used, and no one is left who can review it.

            Make sure that a manager has an account. Sign in here:
            %s
            """;

    static final String ASK = """
            There is an information request for your agency. It has a deadline.

            Sign in to respond:
            %s
            """;

    static final String STRATEGY = """
            Your agency is asked to take part in a discussion. It is new, or its details have changed.

            Sign in now to read it:
            %s
            """;

    static final String DISAGREE = """
            Something needs your response. It has a deadline.

            Sign in when you can:
            %s
            """;

    static final String NEWS = """
            There is a message for you about something you sent us.

            Confirm your work email address again to see it:
            %s
            """;

    static final String HANDOVER = """
            There is a handover for your team. It has a deadline.

            Sign in to accept or decline it:
            %s
            """;

    static final String KNOW_FIRST = """
            Information that your team needs before its next visit or call has changed.

            Sign in now to read it:
            %s
            """;

    static final String CARD = """
            The shift has changed, and a handover note has not been read.

            Sign in now and make sure that it is read:
            %s
            """;

    static final String WATCH = """
            Some content needs checking this week.

            Sign in when you can:
            %s
            """;

    static final String AUDIT = """
            Something is wrong with Breakwater’s audit log. It cannot wait.

            Call the person who runs the server now. They should run ./breakwater verify-audit there. The guide "When
            something goes wrong" says what to do next.

            Sign in here:
            %s
            """;

    static final String INVITATION = """
            You have been invited to set up an account on Breakwater.

            Set it up here:
            %s

            This link works once, for 7 days. If you were not expecting it, you can ignore this email.
            """;

    static final String CODE = """
            Your code is %s %s

            Enter it on the page that asked for it. It is valid for 10 minutes. Do not share it: we never ask for it.
            If you did not request a code, you can ignore this email.
            """;

    static final String FOOT = """

            This email gives no details, for confidentiality. Please do not reply: this mailbox is not monitored.
            """;

    static final String FOOT_TRAINING = """

            Please do not reply to this email: this mailbox is not monitored. You can make changes on the page.
            Contact: %s.
            """;

    static final String COLLEAGUE = """
            Something needs your attention. A colleague has asked for it.

            Confirm your work email address here, with a code that we send to it:
            %s

            If you do not work with children, you can ignore this email.
            """;

    private MailTexts() {}
}
