package org.breakwater.partnership.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.breakwater.partnership.DisagreementsAbove;
import org.breakwater.partnership.ExternalAgency;
import org.breakwater.partnership.Profile;

/** Reads the agencies: those that work together here, and external ones. */
final class AgenciesReader {

    private AgenciesReader() {}

    /** The agency that the desk itself belongs to: no one telephones their own service. */
    static String own(ProfileMapping top, List<Profile.Named> agencies) {
        var own = top.maybe("own-agency").orElse("");
        if (!own.isEmpty() && agencies.stream().noneMatch(agency -> agency.id().equals(own))) {
            top.mistake("own-agency", "there is no agency '%s'".formatted(own));
        }
        return own;
    }

    /** Things that have an id and a name, and nothing else. */
    static List<Profile.Named> named(List<ProfileMapping> blocks) {
        var ids = new HashSet<String>();
        var all = new ArrayList<Profile.Named>();
        for (var block : blocks) {
            var one = new Profile.Named(block.text("id"), block.text("name"));
            if (!ids.add(one.id())) {
                block.mistake("id", "the id '%s' is used twice".formatted(one.id()));
            }
            block.nothingElse();
            all.add(one);
        }
        return List.copyOf(all);
    }

    /** External ones. None has the id of an agency here: its people would read another's requests. */
    static List<ExternalAgency> outside(List<ProfileMapping> blocks, List<Profile.Named> agencies) {
        var taken = new HashSet<>(agencies.stream().map(Profile.Named::id).toList());
        return blocks.stream().map(block -> outside(block, taken)).toList();
    }

    /** Who decides a disagreement if no one at the desk may. */
    static DisagreementsAbove above(ProfileMapping top) {
        var found = top.block("disagreements-above");
        if (found.isEmpty()) {
            top.mistake("disagreements-above", "'disagreements-above' is missing");
            return new DisagreementsAbove("", "", "");
        }
        var block = found.get();
        var above = new DisagreementsAbove(block.text("role"), block.text("reach"), block.text("source"));
        block.nothingElse();
        return above;
    }

    private static ExternalAgency outside(ProfileMapping block, HashSet<String> taken) {
        var id = block.text("id");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            block.mistake("id", "'id' must be small letters, digits and hyphens, at most 40");
        }
        if (!taken.add(id)) {
            block.mistake("id", "the id '%s' is used twice, or is an agency's".formatted(id));
        }
        var name = block.text("name");
        if (name.length() > 120) {
            block.mistake("name", "'name' must have at most 120 characters");
        }
        var code = block.text("code");
        if (!code.matches("[1-9][A-F]?")) {
            block.mistake("code", "'code' must be a census code for the source of a referral, such as 5C");
        }
        var any = block.maybe("any").orElse("no");
        if (!any.equals("yes") && !any.equals("no")) {
            block.mistake("any", "'any' must be yes or no");
        }
        var outside = new ExternalAgency(id, name, code, any.equals("no"), block.text("source"));
        block.nothingElse();
        return outside;
    }
}
