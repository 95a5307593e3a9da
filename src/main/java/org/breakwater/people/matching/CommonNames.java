package org.breakwater.people.matching;

import java.util.Map;
import org.breakwater.people.comparison.NameRarity;
import org.springframework.stereotype.Component;

/** How common names are among the people in this installation, as last counted by the job that makes keys. */
@Component
public class CommonNames implements NameRarity {

    /** For names that fewer than five people have. */
    private static final double RARE = 0.0005;

    private volatile Map<String, Double> shares = Map.of();

    @Override
    public double of(String name) {
        return shares.getOrDefault(name, RARE);
    }

    public void counted(Map<String, Double> now) {
        shares = Map.copyOf(now);
    }
}
