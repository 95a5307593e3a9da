package org.breakwater.outage;

import java.nio.charset.StandardCharsets;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.web.keeping.CopiedAddresses;

/** One page of a copy, without writing the others. */
public final class OneLeaf {

    private OneLeaf() {}

    public static String of(House house, String address) {
        var copiedAddress = house.getBeansOfType(CopiedAddresses.class).values().stream()
                .flatMap(CopiedAddresses::leaves)
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        var at = house.getBean(TestClock.class).instant();
        return new String(house.getBean(CopyPress.class).bytes(copiedAddress, at), StandardCharsets.UTF_8);
    }
}
