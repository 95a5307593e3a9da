package org.breakwater.access.accounts;

import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;

/** The account that administrators change in tests, and that is restored after each. */
final class TomaszsAccount {

    static final String ADDRESS = "/accounts/" + InventedPerson.TOMASZ.accountId();

    private final TestDatabase database;

    TomaszsAccount(House house) {
        this.database = house.getBean(TestDatabase.class);
    }

    void isAScreenersAgain() {
        database.asOwner()
                .sql("delete from access.further_post where account_id = ?")
                .param(InventedPerson.TOMASZ.accountId())
                .update();
        database.asOwner()
                .sql("update access.account set role = 'SCREENER', suspended_at = null, version = 1 where id = ?")
                .param(InventedPerson.TOMASZ.accountId())
                .update();
    }
}
