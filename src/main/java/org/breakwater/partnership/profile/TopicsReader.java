package org.breakwater.partnership.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.topics.ServiceListing;
import org.breakwater.partnership.topics.TopicGroup;
import org.breakwater.partnership.topics.Topics;

/** Reads how topics are grouped, and the local services for each. */
final class TopicsReader {

    private final Set<String> audiences;
    private final Set<String> points;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> grouped = new HashSet<>();

    private TopicsReader(List<Profile.Audience> audiences, Set<String> points) {
        this.points = points;
        this.audiences = Set.copyOf(audiences.stream().map(Profile.Audience::id).toList());
    }

    static Topics read(ProfileMapping top, List<Profile.Audience> audiences, Set<String> points) {
        var reader = new TopicsReader(audiences, points);
        return new Topics(
                top.blocks("topic-groups").stream().map(reader::group).toList(),
                top.blocks("local-services").stream().map(reader::service).toList());
    }

    private TopicGroup group(ProfileMapping block) {
        var group = new TopicGroup(
                id(block),
                block.text("name"),
                block.text("name-for-the-young"),
                block.text("icon"),
                block.words("topics"));
        group.topics().stream()
                .filter(topic -> !grouped.add(topic))
                .forEach(topic -> block.mistake("topics", "the topic '%s' is in two groups".formatted(topic)));
        block.nothingElse();
        return group;
    }

    private ServiceListing service(ProfileMapping block) {
        var service = new ServiceListing(
                id(block),
                block.text("kind"),
                block.maybe("name").orElse(""),
                block.maybe("who").orElse(""),
                block.words("topics"),
                block.words("shown-to"),
                block.maybe("reach").orElse(""),
                block.maybe("call").orElse(""),
                block.maybe("phone").orElse(""),
                block.maybe("website").orElse(""),
                block.maybe("source").orElse(""),
                block.text("owner"),
                block.block("checked").map(TopicsReader::check),
                day(block, "check-by"));
        if (service.isKnown() && service.source().isEmpty()) {
            block.mistake("source", "'source' is missing: say where these details are published");
        }
        if (!service.phone().isEmpty() && PhoneNumber.of(service.phone()).isEmpty()) {
            block.mistake("phone", "'%s' is not a telephone number".formatted(service.phone()));
        }
        if (!service.call().isEmpty() && !points.contains(service.call())) {
            block.mistake("call", "'%s' is not one of the contact points".formatted(service.call()));
        }
        if (!service.website().isEmpty() && !service.website().startsWith("https://")) {
            block.mistake("website", "'website' must begin with https://");
        }
        service.readers().stream()
                .filter(reader -> !audiences.contains(reader))
                .forEach(reader -> block.mistake("shown-to", "'%s' is not one of the audiences".formatted(reader)));
        block.nothingElse();
        return service;
    }

    private String id(ProfileMapping block) {
        var id = block.text("id");
        if (!ids.add(id)) {
            block.mistake("id", "the id '%s' is used twice".formatted(id));
        }
        return id;
    }

    private static ServiceListing.Check check(ProfileMapping block) {
        var check = new ServiceListing.Check(block.text("by"), day(block, "on"));
        block.nothingElse();
        return check;
    }

    private static LocalDate day(ProfileMapping block, String key) {
        var written = block.text(key);
        return parsed(written).orElseGet(() -> {
            block.mistake(key, "'%s' must be a day, like 2026-01-31".formatted(key));
            return LocalDate.EPOCH;
        });
    }

    private static Optional<LocalDate> parsed(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
