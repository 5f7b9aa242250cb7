package dev.mamori.web.scim;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.directory.Described;
import dev.mamori.directory.DirectoryDescriptionService;
import dev.mamori.platform.NotFound;
import dev.mamori.web.problem.ScimError;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** What there is here for a directory (RFC 7644, clause 4). Strangers are not told. */
@Path("v1/scim/v2")
@Produces({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class ScimDescriptionResource {

    @Inject
    DirectoryDescriptionService descriptions;

    @Inject
    ObjectMapper json;

    @Context
    UriInfo address;

    /** What can be done. */
    @GET
    @Path("ServiceProviderConfig")
    public Map<String, Object> configuration() {
        var configuration = read(Described.CONFIGURATION).get(0);
        configuration.put("meta", meta("ServiceProviderConfig", "ServiceProviderConfig"));
        return configuration;
    }

    /** What kinds of things there are. */
    @GET
    @Path("ResourceTypes")
    public Map<String, Object> resourceTypes() {
        return list(all(Described.RESOURCE_TYPES, "ResourceType", "ResourceTypes/"));
    }

    /** One kind. */
    @GET
    @Path("ResourceTypes/{name}")
    public Map<String, Object> resourceType(@PathParam("name") String name) {
        return one(all(Described.RESOURCE_TYPES, "ResourceType", "ResourceTypes/"), name);
    }

    /** What the things have. */
    @GET
    @Path("Schemas")
    public Map<String, Object> schemas() {
        return list(all(Described.SCHEMAS, "Schema", "Schemas/"));
    }

    /** What one has. */
    @GET
    @Path("Schemas/{name}")
    public Map<String, Object> schema(@PathParam("name") String name) {
        return one(all(Described.SCHEMAS, "Schema", "Schemas/"), name);
    }

    private List<Map<String, Object>> all(Described what, String type, String place) {
        var all = read(what);
        all.forEach(one -> one.put("meta", meta(type, place + one.get("id"))));
        return all;
    }

    private static Map<String, Object> one(List<Map<String, Object>> all, String name) {
        return all.stream()
                .filter(one -> name.equals(one.get("id")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<String, Object> list(List<Map<String, Object>> all) {
        return Resources.list(all.size(), 1, all);
    }

    private Map<String, Object> meta(String type, String place) {
        return Map.of("resourceType", type, "location", new Resources(address).location(place));
    }

    private List<Map<String, Object>> read(Described what) {
        try {
            return json.readValue(descriptions.describe(what), new TypeReference<List<Map<String, Object>>>() {});
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("the description of the directory's door cannot be read", unreadable);
        }
    }
}
