package org.breakwater.outage;

import java.nio.charset.StandardCharsets;
import org.breakwater.TestClock;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.context.ApplicationContext;

/** One page of a copy, without writing the others. */
public final class OneLeaf {

    private OneLeaf() {}

    public static String of(ApplicationContext house, String address) {
        var copiedAddress = house.getBeansOfType(CopiedAddresses.class).values().stream()
                .flatMap(CopiedAddresses::leaves)
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        var at = house.getBean(TestClock.class).instant();
        return new String(house.getBean(CopyPress.class).bytes(copiedAddress, at), StandardCharsets.UTF_8);
    }
}
