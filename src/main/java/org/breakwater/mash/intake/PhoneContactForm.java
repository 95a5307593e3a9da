package org.breakwater.mash.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.ReportedPerson;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.springframework.beans.BeanUtils;

/**
 * A call as it is typed, or what came on paper, in the order in which people speak.
 *
 * @param pageId names this page, so that pressing twice records one call; changed words are recorded beside it
 */
public record PhoneContactForm(
        String pageId,
        String channel,
        String callDay,
        String callMonth,
        String callYear,
        String callTime,
        String danger,
        String dangerWords,
        String worry,
        String harm,
        List<ChildInCall> children,
        List<AdultInCall> adults,
        String whereNow,
        String goesHome,
        String whoElse,
        String works,
        String workWords,
        String parents,
        String parentsWords,
        String way,
        String tellerName,
        String relation,
        String agency,
        String reach,
        String safeTime,
        String maySay,
        String interpreter)
        implements Form {

    /** As many as one call can be about; more are added to the contact. */
    static final int MOST_CHILDREN = 12;

    static final int MOST_ADULTS = 12;

    private static final int FEWEST_CHILDREN = 3;
    private static final int FEWEST_ADULTS = 2;

    /** No school ends before this hour: an earlier time without am or pm is one of the afternoon. */
    private static final int EARLIEST = 8;

    /** There is always room for a few. */
    public PhoneContactForm {
        var room = Collections.nCopies(Math.max(0, FEWEST_CHILDREN - children.size()), ChildInCall.EMPTY);
        children = Stream.concat(children.stream(), room.stream()).toList();
        var chairs = Collections.nCopies(Math.max(0, FEWEST_ADULTS - adults.size()), AdultInCall.EMPTY);
        adults = Stream.concat(adults.stream(), chairs.stream()).toList();
    }

    static PhoneContactForm empty() {
        var constructor = BeanUtils.getResolvableConstructor(PhoneContactForm.class);
        var blanks = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == List.class ? List.of() : "")
                .toArray();
        blanks[0] = UUID.randomUUID().toString();
        return BeanUtils.instantiateClass(constructor, blanks);
    }

    /** A forged one names a page that no one else has. */
    UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    private PeopleInCall people() {
        return new PeopleInCall(children, adults);
    }

    /** Everyone of whom something is known by which they can be found, as "Child 1" or "Adult 2", and what that is. */
    Checked<Map<String, String>> checkKnown() {
        var ask = new Questions();
        var known = people().known();
        ask.must(
                !known.isEmpty(),
                "name1",
                "Enter the child’s name, date of birth or address to check if they are known");
        return ask.then(() -> known);
    }

    /** A call: how it reached us, what was told of whom and when; and when the child goes home, if still to come. */
    record Call(
            ReportChannel channel,
            ReportContent told,
            List<ReportedPerson> adults,
            Instant at,
            Optional<Instant> goesHomeAt) {

        /** Everyone, the children first. */
        List<ReportedPerson> about() {
            return Stream.concat(told.children().stream().map(ReportContent.Child::asPerson), adults.stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "Call[" + channel + ", …]";
        }
    }

    Checked<Call> check(Instant now) {
        var ask = new Questions();
        var home = InputParser.time(goesHome, EARLIEST)
                .map(time -> now.atZone(Calendars.LONDON).with(time).toInstant());
        var reportContent = told(ask, now, goesHome.isBlank() || home.isPresent());
        var others = people().adultsTold(ask, LocalDate.ofInstant(now, Calendars.LONDON));
        var at = new ReceivedAtInput("call", callDay, callMonth, callYear, callTime).check(ask, "Date and time", now);
        var how = ask.maybeOne(channel, ReportChannel.class)
                .filter(ReportChannel::isRecordedByHand)
                .orElse(ReportChannel.PHONE);
        return ask.then(() -> new Call(how, reportContent, others, at, home.filter(now::isBefore)));
    }

    /** In the order of the page. Where a needed answer is missing a problem is noted, and the command is never made. */
    private ReportContent told(Questions ask, Instant now, boolean goesHomeAtATime) {
        var answered = ask.one(
                        "danger", danger, ReportContent.YesNoUnsure.class, "Select yes if a child is in danger now")
                .orElse(ReportContent.YesNoUnsure.UNSURE);
        var dangerSaid = ask.maybe("dangerWords", dangerWords, 2000);
        var said = ask.text("worry", worry, "Enter the details of the concern", 20000);
        var hurt = ask.maybe("harm", harm, 10000);
        var told = people().childrenTold(ask, LocalDate.ofInstant(now, Calendars.LONDON));
        var where = ask.maybe("whereNow", whereNow, 5000);
        ask.must(goesHomeAtATime, "goesHome", "Enter a time, like 3:15pm, or leave it blank");
        var others = ask.maybe("whoElse", whoElse, 5000);
        var work = ask.maybe("workWords", workWords, 2000);
        var family = ask.maybe("parentsWords", parentsWords, 2000);
        var whose = ask.one("way", way, ReportContent.Way.class, "Select who the contact is from")
                .orElse(ReportContent.Way.ADULT);
        var harmed = NotSureInjury.applies(answered == ReportContent.YesNoUnsure.UNSURE, "", said, hurt, dangerSaid);
        return new ReportContent(
                whose,
                answered == ReportContent.YesNoUnsure.YES || harmed,
                DangerAnswer.inWords(answered, dangerSaid, harmed),
                said,
                told,
                where,
                others,
                hurt,
                answer(ask, works),
                work,
                answer(ask, parents),
                family,
                reporter(ask, whose == ReportContent.Way.PROFESSIONAL),
                List.of(),
                answered);
    }

    /** Members of the public may be anonymous; professionals may not. */
    private ReportContent.Reporter reporter(Questions ask, boolean professional) {
        if (professional) {
            ask.must(!tellerName.isBlank(), "tellerName", "Enter the professional’s name");
            ask.must(!agency.isBlank(), "agency", "Enter their role and agency");
            ask.must(!reach.isBlank(), "reach", "Enter how to contact them, so that we can give feedback");
        }
        return new ReportContent.Reporter(
                ask.maybe("tellerName", tellerName, 200),
                ask.maybe("relation", relation, 500),
                ask.maybe("agency", agency, 200),
                ask.maybe("reach", reach, 500),
                ask.maybe("safeTime", safeTime, 500),
                maySay.equals("yes"),
                ask.maybe("interpreter", interpreter, 200));
    }

    private static ReportContent.YesNoUnsure answer(Questions ask, String given) {
        return ask.maybeOne(given, ReportContent.YesNoUnsure.class).orElse(ReportContent.YesNoUnsure.UNSURE);
    }

    @Override
    public String toString() {
        return "PhoneContactForm[…]";
    }
}
