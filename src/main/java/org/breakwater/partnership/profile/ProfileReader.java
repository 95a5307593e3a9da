package org.breakwater.partnership.profile;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.partnership.CallRoutes;
import org.breakwater.partnership.Profile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a whole profile file, then reports all its errors at once. */
public final class ProfileReader {

    private static final List<String> LISTS = List.of(
            "agencies",
            "teams",
            "audiences",
            "kinds-of-harm",
            "opening-hours",
            "contact-points",
            "readers",
            "next-to-call");

    private final ProfileMistakes mistakes;

    private ProfileReader(String file) {
        this.mistakes = new ProfileMistakes(file);
    }

    /**
     * @param file its name in messages
     * @throws org.breakwater.partnership.ProfileFault naming the file and the line of every error
     */
    public static Profile read(String file, String text) {
        var reader = new ProfileReader(file);
        var top = reader.top(new StringReader(text));
        top.ifPresent(ProfileReader::noneIsEmpty);
        var profile = top.map(reader::profile);
        reader.mistakes.refuse();
        return profile.orElseThrow();
    }

    private Optional<ProfileMapping> top(Reader text) {
        try {
            var node = compose(text);
            if (node == null) {
                mistakes.at(1, "the file is empty");
            }
            return Optional.ofNullable(node).map(found -> new ProfileMapping(mistakes, "", found));
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            mistakes.at(mark == null ? 1 : mark.getLine() + 1, "this is not YAML: " + notYaml.getProblem());
        } catch (YAMLException notYaml) {
            mistakes.at(1, "this is not YAML: it contains characters that are not allowed in a text file");
        }
        return Optional.empty();
    }

    /** Aliases are rejected: they make a file that no one can read aloud, and small files that expand without end. */
    private static @Nullable Node compose(Reader text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(true);
        return new Yaml(options).compose(text);
    }

    private Profile profile(ProfileMapping top) {
        var hours = new OpeningHoursReader(top.blocks("opening-hours"));
        var points = new ContactPointReader(top.blocks("contact-points"), hours);
        var routes = routes(top, points);
        var names = names(top);
        var agencies = AgenciesReader.named(top.blocks("agencies"));
        var outside = AgenciesReader.outside(top.blocks("asked-outside"), agencies);
        var teams = ReceivingTeamReader.teams(top.blocks("teams"));
        var quorum = ReceivingTeamReader.quorum(top, agencies);
        var own = AgenciesReader.own(top, agencies);
        var above = AgenciesReader.above(top);
        var audiences = AudienceReader.audiences(top.blocks("audiences"));
        var topics = TopicsReader.read(top, audiences, points.ids());
        var websites = AudienceReader.websites(top.blocks("websites"), points.ids());
        var reading = ReportReaderList.read(top, hours, points.ids());
        var papers = papers(top);
        return new Profile(
                mistakes.file(),
                names.name(),
                names.shortName(),
                names.place(),
                names.sender(),
                names.referral(),
                agencies,
                outside,
                teams,
                quorum,
                own,
                above,
                audiences,
                AgenciesReader.named(top.blocks("kinds-of-harm")),
                hours.schedules(),
                points.points(),
                websites,
                topics,
                routes.orElseThrow(),
                reading.readers(),
                reading.nextToCall(),
                papers);
    }

    private record Names(String name, String shortName, String place, String sender, String referral) {}

    private static Names names(ProfileMapping top) {
        return new Names(
                top.text("name"),
                top.text("short-name"),
                top.text("place"),
                top.text("mail-sender"),
                top.maybe("referral-name").orElse("Referral"));
    }

    private static Optional<CallRoutes> routes(ProfileMapping top, ContactPointReader points) {
        var routes = top.block("whom-to-call").map(new CallRouteReader(points.points())::read);
        if (routes.isEmpty()) {
            top.mistake("whom-to-call", "'whom-to-call' is missing");
        }
        return routes;
    }

    private static void noneIsEmpty(ProfileMapping top) {
        for (var list : LISTS) {
            if (top.blocks(list).isEmpty()) {
                top.mistake(list, "'%s' is missing or empty".formatted(list));
            }
        }
    }

    /** Checked last: a key that was never read by then is most often a typing error. */
    private Map<String, String> papers(ProfileMapping top) {
        var papers = new HashMap<String, String>();
        top.block("live").ifPresent(block -> {
            for (var paper : Profile.PAPERS) {
                block.maybe(paper).ifPresent(written -> papers.put(paper, written));
            }
            block.nothingElse();
        });
        top.nothingElse();
        mistakes.refuse();
        return Map.copyOf(papers);
    }
}
