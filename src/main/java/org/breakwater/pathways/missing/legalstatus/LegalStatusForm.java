package org.breakwater.pathways.missing.legalstatus;

import org.breakwater.pathways.missing.records.MissingRow;
import org.breakwater.pathways.missing.records.developments.LegalStatus;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The legal status of a missing child, as it is typed. */
public record LegalStatusForm(
        String version, String lookedAfter, String placingAuthority, String protectionPlan, String socialWorker)
        implements Form {

    static LegalStatusForm of(MissingRow now) {
        return new LegalStatusForm(
                "",
                now.lookedAfter().name(),
                now.placingAuthority(),
                now.protectionPlan().name(),
                now.socialWorker());
    }

    Checked<LegalStatus> check() {
        var ask = new Questions();
        var cared = ask.one("lookedAfter", lookedAfter, LookedAfter.class, "Select whether the child is looked after");
        var placed = cared.filter(one -> one == LookedAfter.BY_OTHERS).isPresent();
        ask.must(
                placed || cared.isEmpty() || placingAuthority.isBlank(),
                "placingAuthority",
                "Select “Yes, placed here by another authority”, or remove the placing authority");
        var authority = placed
                ? ask.text("placingAuthority", placingAuthority, "Enter the authority that placed the child", 200)
                : "";
        var plan = ask.one(
                "protectionPlan",
                protectionPlan,
                ProtectionPlan.class,
                "Select whether the child is on a child protection plan");
        var worker = ask.maybe("socialWorker", socialWorker, 300);
        return ask.then(() -> new LegalStatus(cared.orElseThrow(), authority, plan.orElseThrow(), worker));
    }

    @Override
    public String toString() {
        return "LegalStatusForm[…]";
    }
}
