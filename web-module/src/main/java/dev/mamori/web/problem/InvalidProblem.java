package dev.mamori.web.problem;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Commands of the wrong shape; named by itself, since the framework would answer them in its own words. */
@Provider
public class InvalidProblem implements ExceptionMapper<ValidationException> {

    @Inject
    AnyProblem any;

    @Override
    public Response toResponse(ValidationException thrown) {
        return any.toResponse(thrown);
    }
}
