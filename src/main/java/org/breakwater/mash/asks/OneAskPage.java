package org.breakwater.mash.asks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ReplyRow;
import org.breakwater.web.Problem;

/**
 * One question to an agency with its least facts, what the agency has answered, and the form for its answer.
 *
 * @param systems where this person looked the last times
 * @param desk how to reach the desk by telephone now
 * @param stale whether someone else of the agency answered first
 */
public record OneAskPage(
        String agency,
        AskRow ask,
        List<ReplyRow> replies,
        List<String> systems,
        ReplyForm form,
        RefusalForm refusal,
        List<Problem> problems,
        boolean stale,
        String desk,
        Instant now)
        implements ReplyAsked {

    public Optional<ReplyRow> standing() {
        return replies.stream().filter(reply -> !reply.superseded()).findFirst();
    }

    public List<ReplyRow> earlier() {
        return replies.stream().filter(ReplyRow::superseded).toList();
    }

    /** What was taken back asks nothing; what someone typed when it was taken back is still here. */
    public boolean asks() {
        return !ask.isWithdrawn() || !problems.isEmpty();
    }

    @Override
    public int status() {
        return stale ? 409 : ReplyAsked.super.status();
    }

    @Override
    public String toString() {
        return "OneAskPage[" + ask.id() + "]";
    }
}
