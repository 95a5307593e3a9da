package org.breakwater.library.past;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.library.editor.notices.UrgentNotices;
import org.breakwater.library.editor.notices.UrgentNotices.Draft;
import org.breakwater.library.procedures.feedback.FeedbackRow;
import org.breakwater.library.procedures.feedback.ReaderFeedback;
import org.breakwater.library.procedures.feedback.ReaderFeedback.FeedbackGiven;
import org.springframework.stereotype.Component;

/**
 * Gives the editors of the town something to do, by the services that the screens use. No notice is shown now: the
 * first page of the demonstration is the one that a partnership will have.
 */
@Component
public class PastEditing {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Library library;
    private final UrgentNotices notices;
    private final ReaderFeedback feedback;
    private final Clock clock;

    PastEditing(Library library, UrgentNotices notices, ReaderFeedback feedback, Clock clock) {
        this.library = library;
        this.notices = notices;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** What a reader wrote about a chapter of the procedures. */
    private record Comment(String chapter, String words) {}

    private static final List<Comment> DEALT_WITH = List.of(
            new Comment(
                    "threshold-document", "Level 3 and level 4 read almost the same under neglect. What is different?"),
            new Comment("information-sharing", "Does this apply to volunteers in a church group? It only says staff."));

    private static final List<Comment> OPEN = List.of(
            new Comment("missing-children", "The 72 hours: do they run over a weekend? I could not find it."),
            new Comment("making-a-referral", "On a phone the part about consent is a long way down the page."),
            new Comment("private-fostering", "Please say near the top that a school place abroad can count too."));

    /** Nothing beside what editors have begun already. */
    public void moveIn() {
        var nell = InventedPerson.NELL.asActor();
        if (feedback.open(nell) > 0 || !notices.open(nell).isEmpty()) {
            return;
        }
        DEALT_WITH.forEach(this::tell);
        feedback.open(nell, 1).forEach(this::close);
        OPEN.forEach(this::tell);
        writeNotices(nell);
    }

    /** One that is over, one that begins in a week, and one that waits for a second person. */
    private void writeNotices(Actor.Person nell) {
        var now = clock.instant();
        write(new Draft(
                "Civic Centre reception closed today",
                "A water main has burst. Our phone lines are open as usual.",
                "/who-to-call",
                "Who to contact",
                now,
                now.plus(WEEK)));
        notices.open(nell).forEach(one -> notices.end(nell, one.id()));
        write(new Draft(
                "Work on the MASH+ phone line",
                "From 6pm to 8pm your call goes to the Emergency Duty Team. Ring the same number.",
                "",
                "",
                now.plus(WEEK),
                now.plus(WEEK).plus(Duration.ofDays(1))));
        notices.open(nell).forEach(one -> notices.approve(nell, one.id()));
        write(new Draft(
                "Online reports may be slow on Sunday",
                "We are updating this website from 6am to 8am. You can still call us.",
                "/who-to-call",
                "Who to contact",
                now.plus(Duration.ofDays(3)),
                now.plus(Duration.ofDays(4))));
    }

    private void write(Draft draft) {
        notices.write(InventedPerson.ODILE.asActor(), draft);
    }

    /** A partnership that has no such chapter has no comment on it. */
    private void tell(Comment comment) {
        library.now()
                .find("procedures/" + comment.chapter())
                .flatMap(text -> library.version(text.version()))
                .ifPresent(about -> feedback.receive(new FeedbackGiven(
                        UUID.nameUUIDFromBytes(comment.words().getBytes(StandardCharsets.UTF_8)),
                        about,
                        "",
                        comment.words(),
                        "")));
    }

    private void close(FeedbackRow row) {
        feedback.close(
                InventedPerson.NELL.asActor(),
                row.id(),
                "Passed to the policy and procedures sub group for the next review of this chapter.");
    }
}
