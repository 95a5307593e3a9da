package org.breakwater.access.account.absence;

import java.util.UUID;

/** Someone will be away and has named their deputy, who is told. Published in the transaction of the entry. */
public record DeputyNamed(UUID absenceId) {}
