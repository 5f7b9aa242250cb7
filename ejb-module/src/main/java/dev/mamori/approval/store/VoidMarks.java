package dev.mamori.approval.store;

import dev.mamori.platform.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Marks a request as void in a transaction of its own, so that the mark survives the refusal. */
@Stateless
@PermitAll
public class VoidMarks {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CurrentCaller caller;

    /** Nothing can be approved under it from now on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void mark(UUID approval) {
        try (var connection = database.getConnection();
                var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)");
                var mark = connection.prepareStatement(
                        "update approval set state = 'VOIDED', version = version + 1 where id = ? and state = 'PENDING'")) {
            naming.setString(1, Integer.toString(caller.get().municipality()));
            naming.execute();
            mark.setObject(1, approval);
            mark.executeUpdate();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the request cannot be marked", unreachable);
        }
    }
}
