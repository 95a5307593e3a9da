package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.CurrentPersonRow;
import org.breakwater.people.PersonRow;
import org.breakwater.people.parsing.PlainWords;

/**
 * Identifies a person in an agency's requests. It is derived only from what the agency was shown: what else the desk
 * knows must not reach it in this way.
 *
 * @param place among the people of the request, from 1
 */
public record AskedPersonKey(int place, String key) {

    private static final int LONGEST = 1000;

    /** Why two entries count as the same person. */
    public enum Rule {
        RECORD("asked about in the same case"),
        BIRTH("same name and date of birth"),
        HOME("same name and address");

        private final String inWords;

        Rule(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        private String key(String words) {
            var key = name() + ":" + words;
            return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
        }
    }

    static List<AskedPersonKey> of(int place, PersonRow told, CurrentPersonRow now) {
        return keys(told.id(), told.name(), now)
                .map(key -> new AskedPersonKey(place, key))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(UUID id, String name, CurrentPersonRow now) {
        var names = Stream.concat(Stream.of(name), now.otherNames().stream())
                .map(AskedPersonKey::inOrder)
                .filter(one -> one.contains(" "))
                .collect(Collectors.toSet());
        var born = now.bornOn();
        var home = String.join(" ", PlainWords.words(now.addressToAsk()));
        return Stream.of(
                        Stream.of(Rule.RECORD.key(id.toString())),
                        born == null ? Stream.<String>empty() : each(names, Rule.BIRTH, born.toString()),
                        home.isEmpty() ? Stream.<String>empty() : each(names, Rule.HOME, home))
                .flatMap(keys -> keys);
    }

    private static Stream<String> each(Set<String> names, Rule rule, String more) {
        return names.stream().map(name -> rule.key(name + "|" + more));
    }

    /** Whatever the order of the names. */
    private static String inOrder(String name) {
        return String.join(" ", new TreeSet<>(PlainWords.names(name.toLowerCase(Locale.UK))));
    }

    @Override
    public String toString() {
        return "AskedPersonKey[" + place + "]";
    }
}
