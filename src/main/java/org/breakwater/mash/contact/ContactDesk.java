package org.breakwater.mash.contact;

import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.screens.CaseHeaders;
import org.breakwater.casework.screens.CaseOpening;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.stereotype.Component;

/** Opens a contact, for actions that only the desk has. */
@Component
public class ContactDesk extends CaseOpening<ContactRow> {

    ContactDesk(
            ActorTransactions acting,
            Contacts contacts,
            Cases cases,
            Chronology chronology,
            CaseHeaders headers,
            AuditLog audit) {
        super(acting, contacts::find, cases, chronology, headers, audit);
    }
}
