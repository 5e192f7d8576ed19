package uk.waymark.command.entry;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A council of one test's own, and the little that it does.
public final class Council {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final String code = "E9%07d".formatted(COUNT.incrementAndGet());

    public Council(Http http) {
        this.http = http;
    }

    public String code() {
        return code;
    }

    public void registers() {
        http.post("RegisterAuthority", """
                {"authority": "%s", "name": "Leicestershire County Council"}
                """.formatted(code));
    }

    public Http.Answer draftsPlan() {
        return http.post("DraftPlan", """
                {"authority": "%s", "id": "leics-ociap", "name": "The Road to Excellence", "from": "2017-01-01",
                 "to": "2020-12-31", "deliveryScheme": "RAG-3", "owner": "Director", "effectiveOn": "2017-01-09"}
                """.formatted(code));
    }

    void minutesItem(String item) {
        http.post("EstablishBody", """
                {"authority": "%s", "id": "leics-cfosc", "name": "Scrutiny Committee", "effectiveOn": "2016-04-01"}
                """.formatted(code));
        http.post("ScheduleMeeting", """
                {"authority": "%s", "id": "leics-cfosc", "ref": "2018-11-06",
                 "due": {"kind": "ON", "date": "2018-11-06"}, "effectiveOn": "2018-06-04"}
                """.formatted(code));
        http.post("RecordMinute", """
                {"authority": "%s", "meeting": "leics-cfosc/2018-11-06", "item": "%s", "title": "Action plan: progress"}
                """.formatted(code, item));
    }

    void minutesExemptItem(String item) {
        http.post("RecordMinute", """
                {"authority": "%s", "meeting": "leics-cfosc/2018-11-06", "item": "%s", "title": "A contract",
                 "exempt": "Local Government Act 1972, Schedule 12A, paragraph 3"}
                """.formatted(code, item));
    }

    void resolves(String item) {
        http.post("ResolveMinute", """
                {"authority": "%s", "id": "leics-cfosc/2018-11-06/%s", "outcome": "RESOLVED", "items": [
                  {"label": "b", "kind": "PROVIDE_INFORMATION", "wording": "that figures be provided",
                   "owner": "Director", "due": {"kind": "UNSPECIFIED"}}]}
                """.formatted(code, item));
    }

    String inspection() {
        return """
                {"authority": "%s", "id": "leics-sif-2016", "framework": "OFSTED-SIF-2013", "kind": "INSPECTION",
                 "from": "2016-11-22", "to": "2016-12-15"}
                """.formatted(code).replace("\n", " ");
    }

    public String action(String ref) {
        return """
                {"authority": "%s", "plan": "leics-ociap", "ref": "%s", "text": "Bring caseloads down",
                 "lead": "Head of Service", "due": {"kind": "UNSPECIFIED"}, "effectiveOn": "2017-01-09"}
                """.formatted(code, ref).replace("\n", " ");
    }

    public Http.Answer addsAction(String ref) {
        return http.post("AddAction", action(ref));
    }

    public Http.Answer addsActionOfSize(String ref, int size) {
        var partner = "\"%s\",".formatted("x".repeat(10_000));
        var partners = partner.repeat(size / partner.length()) + "\"y\"";
        return http.post(
                "AddAction", action(ref).replace("\"lead\"", "\"partners\": [%s], \"lead\"".formatted(partners)));
    }

    public String rating(String rating) {
        return """
                {"authority": "%s", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "%s",
                 "direction": "IMPROVING", "rationale": "Recruitment still fluctuates", "asAt": "2018-11-06"}
                """.formatted(code, rating).replace("\n", " ");
    }

    /// @param instead fields to add, to put in another's place or, as null, to leave out
    String rating(String rating, String instead) {
        var fields = (ObjectNode) JSON.readTree(rating(rating));
        return fields.setAll((ObjectNode) JSON.readTree(instead)).toString();
    }

    public Http.Answer rates(String rating, String asAt) {
        return http.post("RateAction", rating(rating).replace("2018-11-06", asAt));
    }

    public Http.Answer rates(String rating) {
        return http.post("RateAction", rating(rating));
    }
}
