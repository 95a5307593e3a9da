package org.breakwater.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What a stranger without an account can do to the real program, on this machine and in bounded loops: each attack
 * once, with a line about its effect. The program distinguishes networks as behind its proxy.
 */
final class Attacks {

    private static final Map<String, String> BEHIND_A_PROXY = Map.of("SERVER_FORWARD_HEADERS_STRATEGY", "native");

    private final List<String> wrong = new ArrayList<>();
    private int tried;

    Finding run() throws Exception {
        try (var house = new RealHouse(BEHIND_A_PROXY)) {
            var people = new AttacksOnPeople(house, AttacksOnPeople.invitation(house));
            house.start();
            tell("3 sign-in", people::signIn);
            tell("3 phrase", people::phrase);
            tell("3 codes", people::codes);
            tell("5 strangers", people::mailToAStranger);
            tell("5 poison", people::poison);
        }
        try (var house = new RealHouse(BEHIND_A_PROXY)) {
            house.start();
            var load = new AttacksOnTheHouse(house);
            tell("4 slow bodies", load::slowBodies);
            tell("1 patterns", load::patterns);
            tell("2 zips", load::zips);
        }
        return new Finding("%d of %d attacks come to nothing".formatted(tried - wrong.size(), tried), wrong);
    }

    private void tell(String name, Callable<Finding> line) {
        var start = System.nanoTime();
        Finding finding;
        tried++;
        try {
            finding = line.call();
        } catch (Exception broken) {
            finding = new Finding("could not be tried: " + broken, List.of("could not be tried"));
        }
        if (!finding.isGood()) {
            wrong.add(name + ": " + String.join("; ", finding.shown()));
        }
        System.out.printf(
                "     %-4s %-14s %s (%d s)%n",
                finding.isGood() ? "ok" : "BAD",
                name,
                finding.figure(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        System.out.flush();
    }
}
