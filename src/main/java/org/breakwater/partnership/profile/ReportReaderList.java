package org.breakwater.partnership.profile;

import java.util.Collection;
import java.util.List;
import org.breakwater.partnership.NextOnCall;
import org.breakwater.partnership.Profile;

/** Reads who reads online reports, and who is called if no one does. Both must cover every hour of the week. */
record ReportReaderList(List<Profile.Reader> readers, List<NextOnCall> nextToCall) {

    static ReportReaderList read(ProfileMapping top, OpeningHoursReader hours, Collection<String> points) {
        return new ReportReaderList(readers(top, hours), nextToCall(top, hours, points));
    }

    private static List<Profile.Reader> readers(ProfileMapping top, OpeningHoursReader hours) {
        var readers = top.blocks("readers").stream()
                .map(block -> reader(block, hours))
                .toList();
        hours.gapsIn(readers.stream().map(Profile.Reader::hours).toList())
                .forEach(gap -> top.mistake("readers", "no one reads " + gap));
        return readers;
    }

    private static List<NextOnCall> nextToCall(
            ProfileMapping top, OpeningHoursReader hours, Collection<String> points) {
        var next = top.blocks("next-to-call").stream()
                .map(block -> next(block, hours, points))
                .toList();
        hours.gapsIn(next.stream().map(NextOnCall::hours).toList())
                .forEach(gap -> top.mistake("next-to-call", "no one is called " + gap));
        return next;
    }

    private static Profile.Reader reader(ProfileMapping block, OpeningHoursReader hours) {
        var reader = new Profile.Reader(
                hours.availability(block),
                block.text("role"),
                block.maybe("name").orElse(null),
                reached(block));
        block.nothingElse();
        return reader;
    }

    private static Profile.Reached reached(ProfileMapping block) {
        var how = block.maybe("reached").orElse("by account");
        if (!how.equals("by telephone") && !how.equals("by account")) {
            block.mistake("reached", "'%s' must be by account or by telephone".formatted(how));
        }
        return how.equals("by telephone") ? Profile.Reached.BY_TELEPHONE : Profile.Reached.BY_ACCOUNT;
    }

    private static NextOnCall next(ProfileMapping block, OpeningHoursReader hours, Collection<String> points) {
        var next = new NextOnCall(
                hours.availability(block),
                block.text("role"),
                block.maybe("name").orElse(null),
                block.text("call"),
                ContactPointReader.confirmed(block));
        if (!next.call().isEmpty() && !points.contains(next.call())) {
            block.mistake("call", "there is no contact point '%s'".formatted(next.call()));
        }
        block.nothingElse();
        return next;
    }
}
