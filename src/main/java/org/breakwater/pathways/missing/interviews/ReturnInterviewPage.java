package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeLimits;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.InterviewHow;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.govuk.Choice;

/** The interview with a child who is back, on a telephone screen. */
public record ReturnInterviewPage(
        Case theCase, EpisodeRecord record, Instant foundAt, ReturnInterviewForm form, Rejection snag)
        implements CaseScreen {

    public String due() {
        return EnglishTimes.weekdayInWords(foundAt.plus(EpisodeLimits.interviewWithin(foundAt)));
    }

    public List<Choice> ways() {
        return Stream.of(InterviewHow.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> push() {
        return Arrays.stream(Push.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> pull() {
        return Arrays.stream(Pull.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> company() {
        return Arrays.stream(Company.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> harms() {
        return Arrays.stream(HarmTold.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> others() {
        return record.coverable().stream()
                .map(one -> Choice.of(
                                one.recordId().toString(),
                                "%s, reported %s".formatted(one.reference(), EnglishTimes.inWords(one.reportedAt())))
                        .hint(one.likely()))
                .toList();
    }
}
