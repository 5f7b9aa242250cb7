package dev.mamori.tenancy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Puts a probe's question to one municipality's rows, behind the wall; nothing of them is kept but the answer. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Census {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The one number that answers. */
    public long count(int municipality, String question) {
        return Long.parseLong(rows(municipality, question).get(0).get(0));
    }

    /** The rows that answer, as text. */
    public List<List<String>> rows(int municipality, String question) {
        try (var connection = database.getConnection();
                var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
            try (var statement = connection.prepareStatement(question);
                    var found = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the municipality's rows cannot be counted", unreachable);
        }
    }
}
