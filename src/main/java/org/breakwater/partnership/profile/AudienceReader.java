package org.breakwater.partnership.profile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;

/** Reads the data for our public texts: their audiences, and the external websites that they name. */
final class AudienceReader {

    private AudienceReader() {}

    static List<Profile.Audience> audiences(List<ProfileMapping> blocks) {
        return blocks.stream()
                .map(block -> {
                    var grade = block.text("grade");
                    if (!grade.matches("[1-9]|1[0-9]")) {
                        block.mistake("grade", "'grade' must be a number from 1 to 19");
                    }
                    var word = block.text("calls-as");
                    var caller = Arrays.stream(CallerKind.values())
                            .filter(one -> one.word().equals(word))
                            .findFirst();
                    if (caller.isEmpty()) {
                        block.mistake("calls-as", "'calls-as' must be one of public, child, professional");
                    }
                    var audience = new Profile.Audience(
                            block.text("id"),
                            block.text("name"),
                            block.maybe("ages").orElse(""),
                            block.maybe("icon").orElse(""),
                            grade.matches("\\d{1,2}") ? Integer.parseInt(grade) : 0,
                            caller.orElse(CallerKind.PUBLIC));
                    block.nothingElse();
                    return audience;
                })
                .toList();
    }

    static List<Profile.Website> websites(List<ProfileMapping> blocks, Set<String> points) {
        var taken = new HashSet<>(points);
        return blocks.stream()
                .map(block -> {
                    var site = new Profile.Website(
                            block.text("id"),
                            block.text("name"),
                            block.text("what"),
                            block.text("address"),
                            block.text("source"));
                    if (!taken.add(site.id())) {
                        block.mistake("id", "the id '%s' is used twice".formatted(site.id()));
                    }
                    if (!site.address().startsWith("https://")) {
                        block.mistake("address", "'address' must begin with https://");
                    }
                    block.nothingElse();
                    return site;
                })
                .toList();
    }
}
