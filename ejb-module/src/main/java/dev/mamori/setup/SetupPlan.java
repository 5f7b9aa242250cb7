package dev.mamori.setup;

import dev.mamori.access.Role;
import dev.mamori.platform.Purpose;
import dev.mamori.terminal.RegisterSim;
import dev.mamori.terminal.RegisterTerminal;
import java.util.List;

/**
 * What the operator asks for at the first start, as the file says it. Holds secrets: never logged.
 *
 * @param municipalities the municipalities to set up
 */
record SetupPlan(List<PlannedMunicipality> municipalities) {

    record PlannedMunicipality(
            int code,
            String name,
            String nameKana,
            List<PlannedDepartment> departments,
            List<PlannedTerminal> terminals,
            List<RegisterSim> spareSims,
            String carrierExport,
            List<PlannedAccount> accounts,
            List<PlannedClient> clients,
            PlannedDemo demo,
            PlannedFirstPeople first) {

        PlannedMunicipality {
            spareSims = spareSims == null ? List.of() : List.copyOf(spareSims);
        }
    }

    record PlannedDepartment(String code, String name, String nameEn, Purpose purpose) {}

    record PlannedTerminal(RegisterTerminal terminal, String certificate, RegisterSim sim) {}

    record PlannedAccount(
            String loginId,
            String displayName,
            Role role,
            List<String> departments,
            String password,
            String totpSecret) {}

    record PlannedClient(String clientId, String scope, String secret) {}

    /** The first two people of a municipality that has nobody yet: one is invited, and invites the other. */
    record PlannedFirstPeople(String administrator, String officer, String secret) {

        @Override
        public String toString() {
            return "PlannedFirstPeople[" + administrator + ", " + officer + "]";
        }
    }

    record PlannedDemo(int residents, int cases, int surveys) {}
}
