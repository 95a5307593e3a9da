package org.breakwater.outage;

import java.nio.charset.StandardCharsets;
import org.breakwater.TestClock;
import org.breakwater.web.keeping.Leaves;
import org.springframework.context.ApplicationContext;

/** One page of a copy, without writing the others. */
public final class OneLeaf {

    private OneLeaf() {}

    public static String of(ApplicationContext house, String address) {
        var leaf = house.getBeansOfType(Leaves.class).values().stream()
                .flatMap(Leaves::leaves)
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        var at = house.getBean(TestClock.class).instant();
        return new String(house.getBean(Press.class).bytes(leaf, at), StandardCharsets.UTF_8);
    }
}
