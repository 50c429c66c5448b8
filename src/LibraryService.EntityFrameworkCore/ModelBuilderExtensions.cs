using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibraryService.EntityFrameworkCore;

/// <summary>Puts the tables of LibraryService into the model of a context.</summary>
public static class ModelBuilderExtensions
{
    /// <summary>Adds the tables, so that the migrations of the context make them beside its own. To be called in <c>OnModelCreating</c>.</summary>
    /// <remarks>The stores write them by statements of their own; nothing is tracked, and <c>SaveChanges</c> has no part in it.</remarks>
    public static ModelBuilder UseLibraryService(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Table(model, "library_service_schema", ["version"], table =>
        {
            table.Property<int>("version").ValueGeneratedNever();
            table.Property<long>("applied_at");
            table.HasData(Enumerable.Range(1, StoreSchema.Newest).Select(version => new Dictionary<string, object>(StringComparer.Ordinal) { ["version"] = version, ["applied_at"] = 0L }));
        });
        Cases(model);
        Outbox(model);
        Patrons(model);
        return model;
    }

    private static void Cases(ModelBuilder model)
    {
        Table(model, "library_service_case", ["id"], table =>
        {
            table.Property<string>("id");
            table.Property<long>("version");
            table.Property<string?>("patron").IsRequired(false);
            table.Property<long>("opened_at");
            table.Property<int>("state");
            table.Property<string?>("branch").IsRequired(false);
            table.Property<long?>("due_at");
            table.Property<long?>("was_due_at");
            table.HasIndex(["patron"], "library_service_case_of_patron").HasFilter("patron IS NOT NULL");
            table.HasIndex(["due_at"], "library_service_case_due").HasFilter("due_at IS NOT NULL");
            table.HasIndex(["branch", "id"], "library_service_case_open").HasFilter("state < 2");
        });
        Table(model, "library_service_case_event", ["case_id", "version", "number"], table =>
        {
            table.Property<string>("case_id");
            table.Property<long>("version");
            table.Property<int>("number");
            table.Property<int>("kind");
            table.Property<long>("at");
            table.Property<byte[]>("content").IsRequired();
        });
        Table(model, "library_service_alert", ["case_id", "key"], table =>
        {
            table.Property<string>("case_id");
            table.Property<string>("key");
            table.Property<long>("raised_at");
            table.Property<byte[]>("content").IsRequired();
        });
        Table(model, "library_service_case_snapshot", ["case_id"], table =>
        {
            table.Property<string>("case_id");
            table.Property<long>("version");
            table.Property<byte[]>("content").IsRequired();
        });
    }

    private static void Patrons(ModelBuilder model)
    {
        Table(model, "library_service_contact", ["patron"], table =>
        {
            table.Property<string>("patron");
            table.Property<long>("version");
            table.Property<byte[]>("content").IsRequired();
        });
        Table(model, "library_service_suppression", ["hash"], table =>
        {
            table.Property<string>("hash");
            table.Property<string>("hash_key").IsRequired();
            table.Property<long>("at");
            table.Property<long>("latest_at");
            table.Property<long?>("lifted_at");
        });
        Table(model, "library_service_survey", ["key"], table =>
        {
            table.Property<string>("key");
            table.Property<string?>("patron").IsRequired(false);
            table.Property<long>("kept_at");
            table.Property<byte[]>("content").IsRequired();
            table.HasIndex(["patron"], "library_service_survey_of_patron").HasFilter("patron IS NOT NULL");
        });
        Table(model, "library_service_second_reading", ["hash", "reader"], table =>
        {
            table.Property<string>("hash");
            table.Property<string>("reader");
            table.Property<long>("at");
            table.Property<byte[]>("content").IsRequired();
        });
    }

    private static void Outbox(ModelBuilder model)
    {
        Table(model, "library_service_outbox", ["key"], table =>
        {
            table.Property<string>("key");
            table.Property<int>("state");
            table.Property<int>("reason");
            table.Property<int>("step");
            table.Property<long?>("due_at");
            table.Property<long?>("was_due_at");
            table.Property<string?>("worker").IsRequired(false);
            table.Property<string?>("attempts").IsRequired(false);
            table.Property<long>("version");
            table.Property<bool>("is_released");
            table.Property<long>("kept_at");
            table.HasIndex(["due_at"], "library_service_outbox_due").HasFilter("due_at IS NOT NULL");
            table.HasIndex(["state", "key"], "library_service_outbox_state").HasFilter("due_at IS NULL");
            table.ToTable(checks =>
            {
                checks.HasCheckConstraint("library_service_outbox_due_state", "(due_at IS NOT NULL) = (state IN (0, 1))");
                checks.HasCheckConstraint("library_service_outbox_worker_state", "(worker IS NOT NULL) = (state = 1)");
            });
        });
        Table(model, "library_service_outbox_content", ["key"], table =>
        {
            table.Property<string>("key");
            table.Property<string?>("patron").IsRequired(false);
            table.Property<string?>("case_id").IsRequired(false);
            table.Property<byte[]>("content").IsRequired();
            table.Property<byte[]>("hash").IsRequired();
            table.HasIndex(["patron"], "library_service_outbox_of_patron").HasFilter("patron IS NOT NULL");
            table.HasIndex(["case_id"], "library_service_outbox_of_case").HasFilter("case_id IS NOT NULL");
        });
        Table(model, "library_service_outbox_message", ["message_key", "key"], table =>
        {
            table.Property<string>("message_key");
            table.Property<string>("key");
            table.HasIndex(["key"], "library_service_outbox_message_of");
        });
    }

    private static void Table(ModelBuilder model, string name, string[] key, Action<EntityTypeBuilder<Dictionary<string, object>>> columns) =>
        model.SharedTypeEntity<Dictionary<string, object>>(name, table =>
        {
            table.ToTable(name);
            columns(table);
            table.HasKey(key);
        });
}
