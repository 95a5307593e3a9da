package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;

/**
 * The information requests about a case and their responses, with the names of the agencies.
 *
 * @param beforeDeciding what a response requires before anything is decided, in words
 */
public record AgencyInformationSummary(List<One> asks, Optional<String> beforeDeciding, Instant now) {

    /**
     * One request to one agency with its responses, the latest first.
     *
     * @param ways how an external agency was asked, oldest first
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

        /** The people whom this response knows and the agency's other one does not, in words. */
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

        /** External agencies read nothing here: until someone asks them they know of no request. */
        public boolean mustStillBeAsked() {
            return ask.isOutside() && ask.isOpen() && ways.isEmpty();
        }

        @Override
        public String toString() {
            return "One[" + ask.id() + "]";
        }
    }

    /** External agencies past half of their time: no mail reminds them. */
    public List<One> toRemind() {
        return asks.stream()
                .filter(one -> one.ask().isOutside() && one.ask().isHalfOverAt(now))
                .toList();
    }

    /** External agencies that no one has asked yet. */
    public List<One> toAsk() {
        return asks.stream().filter(One::mustStillBeAsked).toList();
    }

    /** Those that withhold information, unless one of them has shared more since. */
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

    /** Those that have not responded in time. */
    public List<One> late() {
        return asks.stream().filter(one -> one.ask().isLateAt(now)).toList();
    }

    /** Whether this agency was asked and may still respond in time, or is late already. */
    public boolean waitsFor(String agencyId) {
        return asks.stream()
                .anyMatch(one -> one.ask().isOpen() && one.ask().agency().equals(agencyId));
    }
}
