package dev.mamori.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies of what is asked of the watch: good but for what nobody has. */
final class WatchBodies {

    private WatchBodies() {}

    static ObjectNode body(String operation, String resident) {
        if (operation.endsWith("/close")) {
            return Json.object("{'disposition':'TEST','reason':'試験のため'}");
        }
        if (operation.endsWith("/calendars")) {
            // a department there is not: nothing is left behind
            return Json.object("{'department':'NO-SUCH','week':[]}");
        }
        if (operation.endsWith("/overtime-permits")) {
            return Json.object("{'loginId':'nobody.at.all','from':'2026-11-26T19:30:00+09:00',"
                    + "'until':'2026-11-26T22:00:00+09:00','reason':'会議の資料のため'}");
        }
        if (operation.endsWith("/protected-residents")) {
            return Json.object("{'residentId':'" + resident + "','reason':'申出があったため'}");
        }
        return Json.object(operation.endsWith("/switch-off") ? "{'reason':'直すため'}" : "{}");
    }
}
