package dev.mamori.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a city's own PostgreSQL before anything is changed in it, and names all that stands against using it (control
 * 29). The server looks again, and more closely, at each start; this answer only comes sooner.
 */
final class ExternalAcceptance {

    private static final int OLDEST_POSTGRES = 150_000;

    /**
     * A question whose every row is a reason against the database.
     *
     * @param code the reason's name, the same as the server's where both look
     * @param words the reason in Japanese and English; {@code %s} is what the row says
     * @param sql the question
     */
    private record Question(String code, String words, String sql) {}

    private static final List<Question> TO_THE_OWNER = List.of(
            new Question(
                    "schema-missing",
                    "スキーマ %1$s がありません / there is no schema %1$s",
                    "select 'mamori' where to_regnamespace('mamori') is null"),
            new Question(
                    "schema-of-another",
                    "スキーマ mamori は所有者 %1$s のものではありません / the schema mamori does not belong to the owner %1$s",
                    "select current_user::text from pg_namespace"
                            + " where nspname = 'mamori' and not pg_has_role(current_user, nspowner, 'usage')"));

    private static final List<Question> TO_THE_APPLICATION = List.of(
            new Question(
                    "database-locale-c",
                    "ロケール %1$s では日本語を探せません / the locale %1$s cannot search Japanese",
                    "select datcollate::text from pg_database where datname = current_database()"
                            + " and (datcollate in ('C', 'POSIX') or datctype in ('C', 'POSIX'))"),
            new Question(
                    "database-encoding",
                    "文字コードは %1$s ではなく UTF8 にしてください / the encoding must be UTF8, not %1$s",
                    "select pg_encoding_to_char(encoding)::text from pg_database"
                            + " where datname = current_database() and pg_encoding_to_char(encoding) <> 'UTF8'"),
            new Question(
                    "role-bypasses-wall",
                    "ロール %1$s は行レベルの壁を越えられます / the role %1$s passes row-level security",
                    "select rolname::text from pg_roles"
                            + " where pg_has_role(current_user, oid, 'member') and (rolsuper or rolbypassrls)"),
            new Question(
                    "role-owns-tables",
                    "アプリケーションのロールが %1$s を所有しています / the application's role owns %1$s",
                    "select nspname::text from pg_namespace"
                            + " where nspname = 'mamori' and pg_has_role(current_user, nspowner, 'member')"
                            + " union all select relname::text from pg_class"
                            + " where relnamespace = to_regnamespace('mamori') and relkind in ('r', 'p', 'v', 'm')"
                            + " and pg_has_role(current_user, relowner, 'member')"),
            new Question(
                    "role-without-grants",
                    "ロール %1$s は mamori_app でも、その一員でもありません / the role %1$s is neither mamori_app nor a member of it",
                    "select current_user::text where not exists (select 1 from pg_roles"
                            + " where rolname = 'mamori_app' and pg_has_role(current_user, oid, 'usage'))"),
            new Question(
                    "schema-out-of-sight",
                    "ロール %1$s の search_path に mamori がないか、使う権限がありません"
                            + " / the role %1$s has no search_path = mamori, or may not use the schema",
                    "select current_user::text where current_schema() is distinct from 'mamori'"));

    private ExternalAcceptance() {}

    static Database accept(ExternalDatabase external) {
        Database database = external.database();
        if (database.isOracle()) {
            return database;
        }
        List<String> reasons = new ArrayList<>();
        try (Connection owner = connect(database, ExternalDatabase.OWNER, database.owner(), database.ownerPassword())) {
            refuseOld(owner);
            ask(owner, TO_THE_OWNER, reasons);
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
        try (Connection user = connect(database, ExternalDatabase.USER, database.user(), database.userPassword())) {
            ask(user, TO_THE_APPLICATION, reasons);
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
        if (!reasons.isEmpty()) {
            throw new StartFailure("このデータベースは使えません / this database cannot be used:\n  " + String.join("\n  ", reasons));
        }
        return database;
    }

    private static void refuseOld(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("show server_version_num")) {
            version.next();
            if (version.getInt(1) < OLDEST_POSTGRES) {
                throw new StartFailure(
                        "PostgreSQL 15 以上が必要です / PostgreSQL 15 or newer is needed: " + version.getInt(1));
            }
        }
    }

    private static void ask(Connection connection, List<Question> questions, List<String> reasons) throws SQLException {
        for (Question question : questions) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question.sql())) {
                while (rows.next()) {
                    reasons.add(question.code() + ": " + question.words().formatted(rows.getString(1)));
                }
            }
        }
    }

    private static Connection connect(Database database, String setting, String user, String password) {
        try {
            return DatabasePreparation.connect(database.jdbcUrl(), user, password);
        } catch (SQLException failure) {
            throw new StartFailure(
                    "データベースに接続できません（" + setting + "） / cannot connect to the database (" + setting + "): "
                            + failure.getMessage(),
                    failure);
        }
    }

    private static StartFailure unanswered(SQLException failure) {
        return new StartFailure("データベースを確かめられません / the database cannot be looked at: " + failure.getMessage(), failure);
    }
}
