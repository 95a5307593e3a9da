package org.breakwater.mash.asks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.Rating;
import org.breakwater.mash.model.Reply;
import org.breakwater.mash.model.ReplyRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * One question to an agency with its least facts, what the agency has answered, and the form for its answer.
 *
 * @param systems where this person looked the last times
 * @param stale whether somebody else of the agency answered first
 */
public record OneAskPage(
        String agency,
        AskRow ask,
        List<ReplyRow> replies,
        List<String> systems,
        ReplyForm form,
        List<Problem> problems,
        boolean stale,
        Instant now)
        implements Page {

    public Optional<ReplyRow> standing() {
        return replies.stream().filter(reply -> !reply.superseded()).findFirst();
    }

    public List<ReplyRow> earlier() {
        return replies.stream().filter(ReplyRow::superseded).toList();
    }

    public Choice kind(Reply.Kind kind) {
        return Choice.of(kind, kind.inWords());
    }

    public List<Choice> searched() {
        return Arrays.stream(Reply.Searched.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** Offered, never ticked for them: only they know where they looked this time. */
    public List<Choice> remembered() {
        return systems.stream().map(name -> Choice.of(name, name)).toList();
    }

    public List<Choice> ratings() {
        return Arrays.stream(Rating.values())
                .map(one -> Choice.of(one, one.inWords()).hint(one.meaning()))
                .toList();
    }

    public List<Choice> sensitivities() {
        return Arrays.stream(Reply.Sensitivity.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> familyTold() {
        return Arrays.stream(Reply.FamilyTold.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "OneAskPage[" + ask.id() + "]";
    }
}
