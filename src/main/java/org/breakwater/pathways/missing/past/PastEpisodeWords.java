package org.breakwater.pathways.missing.past;

import java.time.Instant;
import java.util.List;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.missing.records.ReturnInterview;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.Findings;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.InterviewHow;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;
import org.breakwater.pathways.missing.records.ReturnInterview.Themes;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;

/** What is said about the episodes of the invented town. */
final class PastEpisodeWords {

    static final List<String> CIRCUMSTANCES = List.of(
            "Left after an argument about a telephone. Phone switched off.",
            "Did not come back from school. Friends have not seen the child since lunch.",
            "Went out to meet friends at the pier and did not return at the agreed time.",
            "Not in the bedroom this morning. A coat and a bag are gone.",
            "Got into a car that staff did not know. Registration passed to the police.");

    private static final List<String> CHILD = List.of(
            "I just needed to get out of the house. Nobody listens when they shout.",
            "My friends were there and I lost track of time. I did not want to worry anyone.",
            "He said he would give me money if I carried a bag. I do not want to talk about him.",
            "I do not like it there. I went to see my nan.");

    private PastEpisodeWords() {}

    static String risk(Level level) {
        return switch (level) {
            case HIGH -> "Possible exploitation, and no contact since the afternoon";
            case MEDIUM -> "Young, out late, and not known to stay away";
            case LOW -> "Has been in touch with a friend and says where they are";
            case NO_APPARENT_RISK -> "Whereabouts known";
        };
    }

    static ReturnInterview interview(Instant heldAt, boolean isLate, int variant) {
        var isExploited = variant % 4 == 2;
        return new ReturnInterview(
                heldAt,
                CHILD.get(variant % CHILD.size()),
                InterviewHow.FACE_TO_FACE,
                "",
                "Joris Pemberton, return interviewer",
                "Southend",
                true,
                "",
                isLate ? "The child asked for a day after school" : "",
                new Themes(
                        List.of(variant % 3 == 0 ? Push.SCHOOL : Push.ARGUMENT),
                        List.of(isExploited ? Pull.CRIMINAL : variant % 4 == 3 ? Pull.FAMILY : Pull.FRIENDS),
                        List.of(isExploited ? Company.ADULTS : Company.OTHER_CHILDREN),
                        List.of(isExploited ? HarmTold.NOT_TOLD : HarmTold.NONE)),
                YesNoUnsure.UNSURE,
                new Findings(
                        "Went to the seafront by bus, and stayed with others until the morning",
                        "The arcade by the pier",
                        isExploited ? "A man called Deano, about 25, in a grey car" : "Friends from school",
                        isExploited ? "May be asked to carry again" : "",
                        "Youth worker to see the child this week"),
                List.of());
    }
}
