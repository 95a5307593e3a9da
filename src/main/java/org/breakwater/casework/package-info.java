/**
 * What every record of work shares: a chronology that only grows, clocks that explain themselves, decisions that
 * someone else approves, and the declared table of a pathway. Which record is meant, and who may see it, is the
 * business of {@code access}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "audit", "database", "people", "people :: family", "time", "time :: deadlines"
        })
package org.breakwater.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
