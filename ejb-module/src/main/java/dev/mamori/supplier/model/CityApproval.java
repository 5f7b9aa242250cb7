package dev.mamori.supplier.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the city has approved: the request that was decided, by whom and when, and the document that says so. */
@Embeddable
public class CityApproval {

    @Column(name = "approval_id")
    private UUID request;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "document_name")
    private String documentName;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Column(name = "document_date")
    private LocalDate documentDate;

    /** For the persistence layer. */
    protected CityApproval() {}

    /** An approval, as decided. */
    public CityApproval(UUID request, String approvedBy, Instant approvedAt, Document document) {
        this.request = request;
        this.approvedBy = approvedBy;
        this.approvedAt = approvedAt;
        this.documentName = document.name();
        this.documentSha256 = document.sha256();
        this.documentDate = document.date();
    }

    public UUID request() {
        return request;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** The document that says so. */
    public Document document() {
        return new Document(documentName, documentSha256, documentDate);
    }

    /**
     * The city's approval on paper.
     *
     * @param sha256 its digest in hexadecimal, so that it can be told from any other
     */
    public record Document(String name, String sha256, LocalDate date) {}
}
