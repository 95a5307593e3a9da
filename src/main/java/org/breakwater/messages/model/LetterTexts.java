package org.breakwater.messages.model;

/** What stands in the emails, with a place for the link. None names anyone, or says what it is about. */
final class LetterTexts {

    static final String ALARM = """
            An alert has been raised, and it cannot wait.

            Sign in now:
            %s

            Press "Acknowledge" there. Until someone does, we write again every 10 minutes.
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
            Something red has come to the desk. The team that may have to go out is told too.

            Sign in now:
            %s
            """;

    static final String RED_AHEAD = """
            Something red has come to the desk. It may reach your team today: keep somebody free for it.

            You need do nothing yet. If it is handed over to you, it stands here:
            %s
            """;

    static final String APPROVAL = """
            Something waits for you. It needs a second person.

            Sign in when you can:
            %s
            """;

    static final String GLASS = """
            Something was opened in an emergency. Please look whether that was right.

            Sign in and look:
            %s
            """;

    static final String GLASS_ALONE = """
            Something was opened in an emergency, and nobody is left who may look whether that was right.

            See to it that a manager has an account. Sign in here:
            %s
            """;

    static final String ASK = """
            There is an information request for your agency. It has a deadline.

            Sign in to respond:
            %s
            """;

    static final String STRATEGY = """
            Your agency is needed today. This is new, or its details have changed.

            Sign in now to read it:
            %s
            """;

    static final String DISAGREE = """
            Something waits for you. It has a time limit.

            Sign in when you can:
            %s
            """;

    static final String NEWS = """
            There is a message for you about something you sent us.

            Confirm your work email address again to see it:
            %s
            """;

    static final String HANDOVER = """
            Something waits for your team. It has a time limit.

            Sign in, and say whether you take it on:
            %s
            """;

    static final String KNOW_FIRST = """
            Something has changed that your team must know before the next visit or call.

            Sign in now, and read it:
            %s
            """;

    static final String CARD = """
            The watch has changed, and something that was written for it is not read.

            Sign in now, and see to it that it is:
            %s
            """;

    static final String WATCH = """
            Something waits on the watches screen. It can wait for a quiet hour of this week.

            Sign in when you can:
            %s
            """;

    static final String AUDIT = """
            Something is not right with the record of who saw and did what at Breakwater. It cannot wait.

            Ring the person who runs the machine now. They type ./breakwater verify-audit there. The guide "When
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

    private LetterTexts() {}
}
