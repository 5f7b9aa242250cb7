package dev.mamori.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * One invented municipality of the demonstration: its departments, its people, its terminals and its programs. Every
 * secret in it is made afresh.
 */
record DemoCity(
        int code,
        String name,
        String nameKana,
        List<Department> departments,
        List<Account> accounts,
        List<Terminal> terminals,
        List<Sim> spareSims,
        List<Client> clients,
        Volume volume) {

    record Department(String code, String name, String nameEn, String purpose) {}

    /** @param totpSecret the second factor's secret of a privileged role, otherwise {@code null} */
    record Account(
            String loginId,
            String displayName,
            String role,
            List<String> departments,
            String password,
            String totpSecret) {}

    /** @param sim the card of a field terminal, {@code null} for one of the office */
    record Terminal(
            String label,
            String loginId,
            String kind,
            String serialNumber,
            String imei,
            List<String> networks,
            Sim sim) {}

    record Sim(
            String iccid, String imsi, String msisdn, String carrier, String apn, String address4, String address6) {}

    record Client(String clientId, String scope, String secret) {}

    record Volume(int residents, int cases, int surveys) {}

    /** A person of the demonstration, before the secrets are made. */
    record Person(String loginId, String displayName) {}

    private static final List<String> PRIVILEGED = List.of("CITY_ADMIN", "SECURITY_OFFICER", "AUDITOR", "OPERATOR");
    private static final List<Department> DEPARTMENTS = List.of(
            new Department("KAIGO", "介護保険課", "Long-term Care Insurance", "CARE_CERTIFICATION"),
            new Department("FUKUSHI", "福祉総務課", "Welfare", "WELFARE_SERVICE"));
    private static final String READ =
            "residents:read cases:read records:read forms:read departments:read audit:read" + " controls:read";
    private static final String WRITE = "residents:write cases:write records:write";

    /** @param people seven: two caseworkers, a supervisor, then one for each privileged role */
    static DemoCity invent(
            int code, String name, String nameKana, int firstTerminal, List<Person> people, Volume volume) {
        List<Account> accounts = new ArrayList<>();
        accounts.add(account(people.get(0), "CASEWORKER", List.of("KAIGO")));
        accounts.add(account(people.get(1), "CASEWORKER", List.of("FUKUSHI")));
        accounts.add(account(people.get(2), "SUPERVISOR", List.of("KAIGO")));
        for (int i = 0; i < PRIVILEGED.size(); i++) {
            accounts.add(account(people.get(3 + i), PRIVILEGED.get(i), List.of()));
        }
        return new DemoCity(
                code,
                name,
                nameKana,
                DEPARTMENTS,
                List.copyOf(accounts),
                List.of(field(firstTerminal), office(firstTerminal + 1)),
                List.of(sim(firstTerminal + 1, "127.0.0.2")),
                List.of(
                        client(code, "renkei", WRITE + " " + READ),
                        client(code, "etsuran", READ),
                        client(code, "meibo", "accounts:provision")),
                volume);
    }

    /** A municipality that begins: departments and one terminal of the office, and nobody yet. */
    static DemoCity beginning(int code, String name, String nameKana) {
        return new DemoCity(
                code, name, nameKana, DEPARTMENTS, List.of(), List.of(office(1)), List.of(), List.of(), null);
    }

    private static Account account(Person person, String role, List<String> departments) {
        List<String> avoid = new ArrayList<>(List.of(person.loginId().split("\\.")));
        avoid.add(person.loginId());
        String totp = PRIVILEGED.contains(role) ? RandomText.base32(52) : null;
        return new Account(person.loginId(), person.displayName(), role, departments, RandomText.password(avoid), totp);
    }

    /** Everything in the demonstration happens on this machine, so the cards' addresses are its own. */
    private static Terminal field(int number) {
        String imei = "35332510%06d".formatted(number);
        return new Terminal(
                "T-%04d".formatted(number),
                "tanmatsu-%04d".formatted(number),
                "FIELD",
                "SN-%06d".formatted(number),
                imei + checkDigit(imei),
                List.of(),
                sim(number, "127.0.0.1"));
    }

    private static Terminal office(int number) {
        return new Terminal(
                "T-%04d".formatted(number),
                "tanmatsu-%04d".formatted(number),
                "OFFICE",
                "SN-%06d".formatted(number),
                null,
                List.of("127.0.0.1/32"),
                null);
    }

    private static Sim sim(int number, String address) {
        String iccid = "898110%012d".formatted(number);
        return new Sim(
                iccid + checkDigit(iccid),
                "44010%010d".formatted(number),
                "+8120%08d".formatted(number),
                "デモ閉域モバイル",
                "mamori.example",
                address,
                null);
    }

    /** The digit that makes a card's or device's number right (ISO/IEC 7812-1, annex B). */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    private static Client client(int code, String name, String scope) {
        return new Client("%06d-%s".formatted(code, name), scope, RandomText.secret(32));
    }
}
