package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;

/**
 * What was asked about a case and what came back, with the names of the agencies.
 *
 * @param beforeDeciding what a response makes necessary before anything is decided, in words
 */
public record AgencyInformationSummary(List<One> asks, Optional<String> beforeDeciding, Instant now) {

    /**
     * One question to one agency with its answers, the latest first.
     *
     * @param ways how one outside was asked, in the order of asking
     */
    public record One(
            String agency, InformationRequestRow ask, List<ResponseRow> replies, List<ExternalRequestRow> ways) {

        public Optional<ResponseRow> standing() {
            return replies.stream().filter(reply -> !reply.superseded()).findFirst();
        }

        public List<ResponseRow> earlier() {
            return replies.stream().filter(ResponseRow::superseded).toList();
        }

        public boolean isRefused() {
            return standing().filter(ResponseRow::isRefused).isPresent();
        }

        private boolean toldMoreThan(One refused) {
            return agency.equals(refused.agency)
                    && ask.askedAt().isAfter(refused.ask.askedAt())
                    && standing().filter(reply -> !reply.isRefused()).isPresent();
        }

        /** Whom this knows and the other response of the same agency does not, in words. */
        private Stream<String> contradicts(One other) {
            if (standing().isEmpty() || other.standing().isEmpty() || !agency.equals(other.agency)) {
                return Stream.empty();
            }
            var ours = standing().get();
            var theirs = other.standing().get();
            var unknown =
                    theirs.peopleWho(kind -> kind == Response.Kind.NOT_KNOWN).toList();
            return ours.peopleWho(kind -> kind != Response.Kind.NOT_KNOWN)
                    .filter(unknown::contains)
                    .map(person -> "%s knew %s on %s and did not on %s. Ask them which is right."
                            .formatted(
                                    agency,
                                    ours.called(person),
                                    EnglishTimes.inWords(ours.repliedAt()),
                                    EnglishTimes.inWords(theirs.repliedAt())));
        }

        /** One outside reads nothing here: until someone asks them they know of no question. */
        public boolean mustStillBeAsked() {
            return ask.isOutside() && ask.isOpen() && ways.isEmpty();
        }

        @Override
        public String toString() {
            return "One[" + ask.id() + "]";
        }
    }

    /** Those outside whose half of the time is over: no mail of ours reminds them. */
    public List<One> toRemind() {
        return asks.stream()
                .filter(one -> one.ask().isOutside() && one.ask().isHalfOverAt(now))
                .toList();
    }

    /** Those outside whom no one has asked yet. */
    public List<One> toAsk() {
        return asks.stream().filter(One::mustStillBeAsked).toList();
    }

    /** Those that hold something and do not share it, as long as none of them has told more since. */
    public List<One> refused() {
        return asks.stream()
                .filter(One::isRefused)
                .filter(one -> asks.stream().noneMatch(other -> other.toldMoreThan(one)))
                .toList();
    }

    /** Where two responses of one agency contradict each other, in words. */
    public List<String> contradictions() {
        return asks.stream()
                .flatMap(one -> asks.stream().flatMap(one::contradicts))
                .distinct()
                .toList();
    }

    /** Those that have not answered in time. */
    public List<One> late() {
        return asks.stream().filter(one -> one.ask().isLateAt(now)).toList();
    }

    /** Whether this agency was asked and may still answer in time, or is late already. */
    public boolean waitsFor(String agencyId) {
        return asks.stream()
                .anyMatch(one -> one.ask().isOpen() && one.ask().agency().equals(agencyId));
    }
}
