package org.breakwater.access.credentials;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Ten codes to keep on paper, in case the phone with the app is lost. Each can be used once. */
@Component
public class RecoveryCodes {

    private static final int HOW_MANY = 10;

    /** Without letters and digits that look alike; 12 of them are 59 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz2345679";

    private static final int LENGTH = 12;

    private final AccountRows rows;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Secrets secrets;

    RecoveryCodes(AccountRows rows, ActorTransactions acting, AuditLog audit, Secrets secrets) {
        this.rows = rows;
        this.acting = acting;
        this.audit = audit;
        this.secrets = secrets;
    }

    /** Creates new codes, which are shown once; earlier ones become invalid. */
    public List<String> makeNew(Actor actor, UUID accountId) {
        var codes = IntStream.range(0, HOW_MANY).mapToObj(n -> make()).toList();
        acting.as(actor, () -> {
            rows.replaceRecoveryCodes(
                    accountId, codes.stream().map(code -> hash(accountId, code)).toList());
            audit.record(actor.id(), actor.roleName(), "created recovery codes", "account:" + accountId, "");
        });
        return codes;
    }

    public boolean use(UUID accountId, String code) {
        return rows.useRecoveryCode(accountId, hash(accountId, code));
    }

    private String make() {
        var code = new StringBuilder();
        while (code.length() < LENGTH) {
            int number = secrets.bytes(1)[0] & 0xff;
            if (number < ALPHABET.length() * 8) {
                code.append(ALPHABET.charAt(number % ALPHABET.length()));
            }
        }
        return code.insert(8, '-').insert(4, '-').toString();
    }

    private byte[] hash(UUID accountId, String code) {
        var bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return secrets.hash("recovery code", accountId + " " + bare);
    }
}
