package dev.mamori.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A unit of work by the product's API or pages. */
final class ApiLeg implements Leg {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Wire wire;
    private final Request request;

    private ApiLeg(Wire wire, Request request) {
        this.wire = wire;
        this.request = request;
    }

    static Leg create(Product product, String headers) throws IOException {
        return new ApiLeg(
                product.wire(),
                wire -> expect(
                        201,
                        wire.ask(
                                "POST",
                                "/api/v1/residents",
                                headers,
                                """
                                {"familyName":"測定","givenName":"%d","familyNameKana":"ソクテイ","givenNameKana":"ハナコ",\
                                "birthDate":"1941-05-03","sex":"FEMALE","postalCode":"9990001","address":"守里市本町1-1",\
                                "phone":"0999912345"}"""
                                        .formatted(NUMBER.incrementAndGet()))));
    }

    static Leg read(Product product, String headers, List<String> ids) throws IOException {
        return new ApiLeg(product.wire(), wire -> {
            var id = ids.get((int) (NUMBER.incrementAndGet() % ids.size()));
            expect(200, wire.ask("GET", "/api/v1/residents/" + id, headers, null));
        });
    }

    static Leg get(Product product, String headers, String path) throws IOException {
        return new ApiLeg(product.wire(), wire -> expect(200, wire.ask("GET", path, headers, null)));
    }

    private static void expect(int status, Wire.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void once() throws Exception {
        request.send(wire);
    }

    @Override
    public void close() throws Exception {
        wire.close();
    }

    private interface Request {
        void send(Wire wire) throws IOException;
    }
}
