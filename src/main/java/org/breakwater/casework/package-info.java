/**
 * What every record of work shares, whatever its kind: a {@link org.breakwater.casework.Case} that is found, held and
 * acted on, and one package for each noun that goes with it, the declared table of a pathway among them. A kind of
 * case, such as the desk's contact, has its own tables and stages and registers
 * {@link org.breakwater.casework.CasesOfKind}; casework knows no area. Who may see a record is the business of
 * {@code access}.
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
            "web :: forms",
            "web :: govuk",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
