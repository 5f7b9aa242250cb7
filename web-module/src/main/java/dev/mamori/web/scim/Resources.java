package dev.mamori.web.scim;

import dev.mamori.directory.DirectoryAttributes;
import dev.mamori.directory.DirectoryGroupView;
import dev.mamori.directory.DirectoryPage;
import dev.mamori.directory.DirectoryUserView;
import dev.mamori.directory.Related;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Users and groups in the form of RFC 7643. What has no value is left out. */
final class Resources {

    static final String PLACE = "v1/scim/v2/";

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private final UriInfo address;

    Resources(UriInfo address) {
        this.address = address;
    }

    /** Where a resource is. */
    String location(String kind, Object id) {
        return location(kind + "/" + id);
    }

    /** Where something is, by its path below the directory's door. */
    String location(String path) {
        return address.getBaseUriBuilder().path(PLACE + path).build().toString();
    }

    /** A user. */
    Map<String, Object> user(DirectoryUserView user) {
        var resource = new Members();
        resource.say(
                "schemas",
                user.employeeNumber() == null
                        ? List.of(DirectoryAttributes.USER)
                        : List.of(DirectoryAttributes.USER, DirectoryAttributes.ENTERPRISE));
        resource.say("id", user.id());
        resource.say("externalId", user.externalId());
        resource.say("userName", user.userName());
        resource.say(
                "name",
                new Members()
                        .say("formatted", user.displayName())
                        .say("familyName", user.familyName())
                        .say("givenName", user.givenName()));
        resource.say("displayName", user.displayName());
        resource.say("active", user.active());
        resource.say("groups", related(user.groups(), "Groups", null));
        if (user.employeeNumber() != null) {
            resource.say(DirectoryAttributes.ENTERPRISE, new Members().say("employeeNumber", user.employeeNumber()));
        }
        var meta = new Members()
                .say("resourceType", "User")
                .say("created", user.createdAt())
                .say("lastModified", user.changedAt());
        return resource.say("meta", standing(meta, "Users", user.id(), Versions.tag(user.version())));
    }

    /** A group. */
    Map<String, Object> group(DirectoryGroupView group) {
        var meta = new Members().say("resourceType", "Group");
        var tag = group.members() == null ? null : Versions.tag(group.tag());
        return new Members()
                .say("schemas", List.of(DirectoryAttributes.GROUP))
                .say("id", group.id())
                .say("displayName", group.displayName())
                .say("members", related(group.members(), "Users", "User"))
                .say("meta", standing(meta, "Groups", group.id(), tag));
    }

    /** A part of a list. */
    <T> Map<String, Object> page(DirectoryPage<T> page, Projection projection, Function<T, Map<String, Object>> form) {
        var items = page.items().stream().map(form).map(projection::of).toList();
        return list(page.total(), page.startIndex(), items);
    }

    /** A list of things in their form. */
    static Members list(long total, int start, List<Map<String, Object>> items) {
        return new Members()
                .say("schemas", List.of(LIST))
                .say("totalResults", total)
                .say("startIndex", start)
                .say("itemsPerPage", items.size())
                .say("Resources", items);
    }

    private Members standing(Members meta, String kind, UUID id, String tag) {
        return meta.say("location", location(kind, id)).say("version", tag);
    }

    private List<Members> related(List<Related> some, String kind, String type) {
        return some == null
                ? null
                : some.stream()
                        .map(one -> new Members()
                                .say("value", one.id())
                                .say("display", one.displayName())
                                .say("type", type)
                                .say("$ref", location(kind, one.id())))
                        .toList();
    }

    /** Members in order; what is nothing is not said. */
    static final class Members extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        Members say(String name, Object value) {
            if (value != null) {
                put(name, value);
            }
            return this;
        }
    }
}
