/**
 * What every record shares, whatever its kind: a {@link org.breakwater.casework.Case} that is found, locked and acted
 * on, and one package for each concept that belongs to it, including the declared table of a pathway. A kind of case,
 * such as the desk's contact, has its own tables and stages and registers {@link org.breakwater.casework.CasesOfKind};
 * casework depends on no kind. Who may see a record is decided in {@code access}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: absence",
            "access :: accounts",
            "access :: records",
            "audit",
            "database",
            "documents",
            "documents :: inspection",
            "documents :: redaction",
            "notify",
            "partnership",
            "partnership :: contactpoints",
            "people",
            "people :: comparison",
            "people :: family",
            "people :: identity",
            "people :: matching",
            "people :: parsing",
            "people :: profile",
            "people :: search",
            "referencedata",
            "time",
            "time :: deadlines",
            "web",
            "web :: figures",
            "web :: forms",
            "web :: govuk",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
